import { FileError } from '../bounds';
import { MOST_NAMES, type WrittenName } from './characters';

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
const OF_XML = 'http://www.w3.org/XML/1998/namespace';
const OF_DECLARATIONS = 'http://www.w3.org/2000/xmlns/';

/** A name in its namespace. */
export interface ResolvedName {
  /** «s:row»; «row» without a namespace; «{uri}row» in one that is not known. */
  readonly short: string;
  readonly uri: string;
}

/**
 * What prefixes mean where a reader stands. Names are resolved once, not once an element: a sheet has millions of them and
 * a dozen names.
 */
export class Scope {
  readonly #elements = new Map<WrittenName, ResolvedName>();
  readonly #attributes = new Map<WrittenName, ResolvedName>();

  private constructor(readonly uris: ReadonlyMap<string, string>) {}

  static readonly OUTERMOST = new Map([
    ['', ''],
    ['xml', OF_XML],
    ['xmlns', OF_DECLARATIONS],
  ]);

  static outermost(): Scope {
    return new Scope(Scope.OUTERMOST);
  }

  /** @throws FileError damaged: what no document may declare */
  with(declared: ReadonlyMap<string, string>): Scope {
    for (const [prefix, uri] of declared)
      if (
        prefix === 'xmlns' ||
        uri === OF_DECLARATIONS ||
        (prefix === 'xml') !== (uri === OF_XML) ||
        (uri === '' && prefix !== '')
      )
        throw new FileError('damaged');
    return new Scope(new Map([...this.uris, ...declared]));
  }

  /** @throws FileError damaged: a prefix that means nothing */
  element(name: WrittenName): ResolvedName {
    const known = this.#elements.get(name);
    if (known !== undefined) return known;
    if (name.prefix === 'xmlns') throw new FileError('damaged');
    return this.#resolved(this.#elements, name, this.uris.get(name.prefix));
  }

  /** Of an attribute: without a prefix it is in no namespace. @throws FileError damaged: a prefix that means nothing */
  attribute(name: WrittenName): ResolvedName {
    const known = this.#attributes.get(name);
    if (known !== undefined) return known;
    return this.#resolved(this.#attributes, name, name.prefix === '' ? '' : this.uris.get(name.prefix));
  }

  #resolved(names: Map<WrittenName, ResolvedName>, name: WrittenName, uri: string | undefined): ResolvedName {
    if (uri === undefined) throw new FileError('damaged');
    const known = SHORT.get(uri);
    const short = uri === '' ? name.local : known === undefined ? `{${uri}}${name.local}` : `${known}:${name.local}`;
    const resolved = { short, uri };
    if (names.size < MOST_NAMES) names.set(name, resolved);
    return resolved;
  }
}
