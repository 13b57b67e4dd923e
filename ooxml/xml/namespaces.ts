/**
 * The namespaces of the format (ECMA-376 part 1, and part 4 for the transitional ones) and the short names under which a
 * reader meets them, strict and transitional alike: «s:row», «r:id».
 */
const NAMESPACES: Readonly<Record<string, readonly string[]>> = {
  s: ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  w: [
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ],
  a: ['http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'],
  r: [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  mc: ['http://schemas.openxmlformats.org/markup-compatibility/2006'],
  types: ['http://schemas.openxmlformats.org/package/2006/content-types'],
  relations: ['http://schemas.openxmlformats.org/package/2006/relationships'],
  app: [
    'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
    'http://purl.oclc.org/ooxml/officeDocument/extendedProperties',
  ],
  core: ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties'],
  dc: ['http://purl.org/dc/elements/1.1/'],
  dcterms: ['http://purl.org/dc/terms/'],
  we: ['http://schemas.microsoft.com/office/webextensions/webextension/2010/11'],
  xml: ['http://www.w3.org/XML/1998/namespace'],
};

const SHORT = new Map(Object.entries(NAMESPACES).flatMap(([short, uris]) => uris.map((uri) => [uri, short] as const)));
/** More names than the format has: a file of invented ones does not fill the memory. */
const MOST_NAMES = 2000;

/** Gives each name its short form, one text for all its elements. */
export class ShortNames {
  readonly #names = new Map<string, Map<string, string>>();
  #count = 0;

  /** «s:row»; «row» without a namespace; «{uri}row» in one that is not known. */
  of(uri: string, local: string): string {
    let names = this.#names.get(uri);
    const known = names?.get(local);
    if (known !== undefined) return known;
    const short = SHORT.get(uri);
    const name = uri === '' ? local : short === undefined ? `{${uri}}${local}` : `${short}:${local}`;
    if (this.#count++ < MOST_NAMES) {
      if (!names) this.#names.set(uri, (names = new Map<string, string>()));
      names.set(local, name);
    }
    return name;
  }
}
