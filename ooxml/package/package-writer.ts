import { atOnce } from '../bounds';
import { attributeOf, childrenOf, xmlOf, xmlText, type XmlNode } from '../xml';
import { newEntry, writeZip, type ZipEntry } from '../zip';
import type { Package, Relation } from './package';
import { partKey, relationsPath, targetFrom } from './part-names';

const CONTENT_TYPES = '[Content_Types].xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** XML put before the end of an element. */
export const inserted = (root: XmlNode, xml: string): string => {
  const written = xmlOf(root);
  return written.endsWith('/>') && root.children.length === 0
    ? `${written.slice(0, -2)}>${xml}</${root.written}>`
    : written.replace(/<\/[^<]*>$/, (end) => xml + end);
};

/** The prefix of our own elements in a part: that of its root. */
export const prefixOf = (root: XmlNode): string => root.written.slice(0, root.written.indexOf(':') + 1);

/** Our elements under the prefix of a part. Texts hold no «<». */
export const prefixed = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replaceAll(/<(\/?)(?=[a-zA-Z])(?![a-zA-Z]+:)/g, `<$1${prefix}`);

/** The changes to a package. What is not touched is copied: not a byte of it is different, compressed or not. */
export class PackageWriter {
  readonly #changed = new Map<string, { readonly name: string; readonly bytes: Uint8Array | null }>();

  /** Whether a relation was taken away: parts may be left that nothing leads to. */
  removedRelations = false;
  /** Tables made while saving: each has its own number. */
  newTables = 0;

  constructor(readonly pack: Package) {}

  has(path: string): boolean {
    const changed = this.#changed.get(partKey(path));
    return changed === undefined ? this.pack.has(path) : changed.bytes !== null;
  }

  set(path: string, bytes: Uint8Array | string): void {
    const name = this.pack.nameOf(path) ?? path;
    this.#changed.set(partKey(path), { name, bytes: typeof bytes === 'string' ? encoder.encode(bytes) : bytes });
  }

  remove(path: string): void {
    this.#changed.set(partKey(path), { name: path, bytes: null });
  }

  /** The text of a part in UTF-8, as it stands now. */
  text(path: string): string {
    return decoder.decode(this.#changed.get(partKey(path))?.bytes ?? this.pack.bytesOf(path));
  }

  /** A part as it stands now. */
  tree(path: string): XmlNode {
    const bytes = this.#changed.get(partKey(path))?.bytes;
    return atOnce(bytes ? this.pack.treeOf(bytes) : this.pack.tree(path));
  }

  /** What a part leads to, as it stands now. */
  relationsOf(owner: string): Relation[] {
    const path = relationsPath(owner);
    return this.has(path) ? this.pack.relationsIn(owner, this.tree(path)) : [];
  }

  /** What a part led to when the package was opened. */
  originalRelationsOf(owner: string): Relation[] {
    return atOnce(this.pack.relationsOf(owner));
  }

  /** A path like «xl/charts/chart1.xml» that no part has. */
  freePath(before: string, ending: string): string {
    let number = 1;
    while (this.has(`${before}${number}${ending}`)) number++;
    return `${before}${number}${ending}`;
  }

  /** Adds a relation, in the words of the package (strict or not); gives its id. `type`: «office:…», or as it is. */
  addRelation(owner: string, type: string, target: string, isExternal = false): string {
    const path = relationsPath(owner);
    const taken = new Set(this.relationsOf(owner).map(({ id }) => id));
    let number = 1;
    while (taken.has(`rId${number}`)) number++;
    const written = type.replace(/^office:/, this.pack.isStrict ? STRICT : OFFICE);
    const place = isExternal ? target : targetFrom(owner, target);
    const relation = `<Relationship Id="rId${number}" Type="${written}" Target="${xmlText(place, true)}"${isExternal ? ' TargetMode="External"' : ''}/>`;
    this.#insert(
      path,
      relation,
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
    );
    return `rId${number}`;
  }

  removeRelation(owner: string, id: string): void {
    const path = relationsPath(owner);
    this.removedRelations = true;
    if (this.has(path)) this.#without(path, (node) => attributeOf(node, 'Id') === id);
  }

  addContentType(path: string, type: string): void {
    this.#insert(
      CONTENT_TYPES,
      `<Override PartName="/${xmlText(path, true)}" ContentType="${type}"/>`,
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    );
  }

  /** Removes a part with its relations and its type. */
  removePart(path: string): void {
    this.remove(path);
    if (this.has(relationsPath(path))) this.remove(relationsPath(path));
    const key = partKey(path);
    if (this.has(CONTENT_TYPES))
      this.#without(CONTENT_TYPES, (node) => partKey((attributeOf(node, 'PartName') ?? '').replace(/^\//, '')) === key);
  }

  bytes(): Uint8Array {
    const left = new Map(this.#changed);
    const entries = this.pack.entries.flatMap((entry): ZipEntry[] => {
      const changed = left.get(partKey(entry.name));
      if (changed === undefined) return this.#changed.has(partKey(entry.name)) ? [] : [entry];
      left.delete(partKey(entry.name));
      return changed.bytes === null ? [] : [newEntry(entry.name, changed.bytes)];
    });
    for (const { name, bytes } of left.values()) if (bytes !== null) entries.push(newEntry(name, bytes));
    return writeZip(entries);
  }

  #insert(path: string, xml: string, empty: string): void {
    const root = this.has(path) ? this.tree(path) : atOnce(this.pack.treeOf(encoder.encode(empty)));
    this.set(path, HEAD + inserted(root, prefixed(xml, prefixOf(root))));
  }

  #without(path: string, isGone: (node: XmlNode) => boolean): void {
    const root = this.tree(path);
    const gone = new Set<XmlNode | string>(childrenOf(root).filter(isGone));
    if (gone.size === 0) return;
    this.set(path, HEAD + xmlOf({ ...root, children: root.children.filter((child) => !gone.has(child)) }));
  }
}

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
