export * from './list-changes';
export * from './memory';
export * from './memory-part';
export * from './print-figure';
export * from './propose';
export * from './reread';
export * from './write-update';
