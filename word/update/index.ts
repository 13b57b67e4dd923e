export * from './list-changes';
export * from './memory';
export * from './memory-part';
export * from './propose';
export * from './write-update';
