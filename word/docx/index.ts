export type * from './document';
export * from './limits';
export * from './open-package';
export { relationsOf, textOfPart } from './package-relations';
export * from './read-document';
export { attributeOf, decodeXml, scanXml } from './scan-xml';
export * from './word-file-error';
export * from './write-parts';
export * from './replace-text';
