import { Budget, FILE_LIMITS, FileError, type FileLimits, type Steps } from '../bounds';
import { attributeOf, childrenOf, readTree, readXml, type XmlNode, type XmlReader } from '../xml';
import { inflate, inflateWhole, readDirectory, type ZipEntry } from '../zip';
import { partKey, pathFrom, relationsPath } from './part-names';
import { refuseOtherFile } from './other-files';

/** What a part leads to. */
export interface Relation {
  readonly id: string;
  /** «office:worksheet» for the relations of the format, strict or transitional; as written for others. */
  readonly type: string;
  /** Path of the part; null for a place outside the package. */
  readonly target: string | null;
  /** As written. */
  readonly written: string;
}

const OFFICE_TYPE =
  /^https?:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships\//;
const STRICT_TYPE = 'http://purl.oclc.org/ooxml/';
const CONTENT_TYPES = '[Content_Types].xml';

interface ContentTypes {
  readonly byEnding: ReadonlyMap<string, string>;
  readonly byPart: ReadonlyMap<string, string>;
}

/**
 * An OPC package (ECMA-376 part 2): parts in a zip, found through relations and never by their path. Parts are inflated when
 * they are read, from the bytes of the file; all reading is paid for by one budget.
 */
export class Package {
  readonly #parts: ReadonlyMap<string, ZipEntry>;
  #types: ContentTypes | null = null;
  /** Whether its relations are those of the strict form; known once one was read. */
  isStrict = false;

  /** @param entries all entries of the zip in their order; of two with one name the last is read */
  private constructor(
    readonly entries: readonly ZipEntry[],
    readonly budget: Budget,
  ) {
    this.#parts = new Map(entries.map((entry) => [partKey(entry.name), entry]));
    budget.compressedBytes = entries.reduce((sum, { compressed }) => sum + compressed.length, 0);
  }

  /**
   * Opens the bytes of a file.
   *
   * @throws FileError: why it is no package (empty-file, old-excel, encrypted, plain-text…), truncated, damaged,
   *   too-many-entries
   */
  static open(bytes: Uint8Array, limits: FileLimits = FILE_LIMITS): Package {
    refuseOtherFile(bytes);
    const entries = readDirectory(bytes, limits.entries);
    const opened = new Package(entries, new Budget(limits));
    if (!opened.has(CONTENT_TYPES) && opened.has('mimetype') && opened.has('content.xml'))
      throw new FileError('open-document');
    return opened;
  }

  has(path: string): boolean {
    return this.#parts.has(partKey(path));
  }

  /** The name of a part as the zip spells it; null when there is none. */
  nameOf(path: string): string | null {
    return this.#parts.get(partKey(path))?.name ?? null;
  }

  /** The bytes of a part, inflated. @throws FileError damaged when there is none, and what inflating throws */
  bytesOf(path: string): Uint8Array {
    return inflateWhole(this.#entry(path), this.budget);
  }

  /** Reads the XML of a part. @throws FileError damaged when there is none, and what reading throws */
  *read(path: string, reader: XmlReader): Steps<void> {
    yield* readXml(inflate(this.#entry(path), this.budget), this.budget, reader);
  }

  /** A small part whole. @throws FileError as `read` */
  *tree(path: string): Steps<XmlNode> {
    const root = yield* readTree(inflate(this.#entry(path), this.budget), this.budget);
    if (root === null) throw new FileError('damaged');
    return root;
  }

  /** The tree of bytes that are to be a part of this package. */
  *treeOf(bytes: Uint8Array): Steps<XmlNode> {
    const root = yield* readTree([bytes], new Budget(this.budget.limits));
    if (root === null) throw new FileError('damaged');
    return root;
  }

  /** What a part leads to; '' is the package itself. None when it has no relations. */
  *relationsOf(owner: string): Steps<Relation[]> {
    const path = relationsPath(owner);
    return this.has(path) ? this.relationsIn(owner, yield* this.tree(path)) : [];
  }

  /** What a part of relations says. */
  relationsIn(owner: string, root: XmlNode): Relation[] {
    return childrenOf(root, 'relations:Relationship').map((node) => {
      const written = attributeOf(node, 'Target') ?? '';
      const type = attributeOf(node, 'Type') ?? '';
      this.isStrict ||= type.startsWith(STRICT_TYPE);
      return {
        id: attributeOf(node, 'Id') ?? '',
        type: type.replace(OFFICE_TYPE, 'office:'),
        target: attributeOf(node, 'TargetMode') === 'External' ? null : pathFrom(owner, written),
        written,
      };
    });
  }

  /** What kind of content a part says it holds, in lower case; '' when nothing says it. */
  *contentTypeOf(path: string): Steps<string> {
    this.#types ??= yield* this.#contentTypes();
    const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return this.#types.byPart.get(partKey(path)) ?? this.#types.byEnding.get(ending) ?? '';
  }

  *#contentTypes(): Steps<ContentTypes> {
    const byEnding = new Map<string, string>();
    const byPart = new Map<string, string>();
    if (this.has(CONTENT_TYPES))
      yield* this.read(CONTENT_TYPES, {
        open: (name, attributes) => {
          const type = (attributes.get('ContentType') ?? '').toLowerCase();
          if (name === 'types:Default') byEnding.set((attributes.get('Extension') ?? '').toLowerCase(), type);
          else if (name === 'types:Override')
            byPart.set(partKey((attributes.get('PartName') ?? '').replace(/^\//, '')), type);
        },
      });
    return { byEnding, byPart };
  }

  #entry(path: string): ZipEntry {
    const entry = this.#parts.get(partKey(path));
    if (!entry) throw new FileError('damaged');
    return entry;
  }
}
