export * from './civil-date';
export * from './completed';
export * from './excel-1904';
export * from './iso-day';
export * from './serial-day';
export * from './period';
export * from './part-of-year';
