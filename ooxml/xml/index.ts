export * from './namespaces';
export * from './read-xml';
export * from './tree';
