export * from './crc32';
export * from './inflate';
export * from './joined';
export * from './read-directory';
export * from './write-zip';
