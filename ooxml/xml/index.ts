export * from './namespaces';
export * from './read-xml';
