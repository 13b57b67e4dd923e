import { type Budget, FileError, type FileLimits, type Steps } from '../bounds';
import { refuseForbidden, type WrittenName } from './characters';
import { decode } from './decode';
import { type ResolvedName, Scope } from './namespaces';
import { type WrittenTag, type XmlHandler, XmlScanner } from './scan-xml';

/** What an element says of itself. */
export interface Attributes {
  /** By its short name: «r» without a namespace, «r:id» in one. */
  get(name: string): string | undefined;
  /** All of them as they are written, declarations of namespaces included. */
  written(): readonly WrittenAttribute[];
  /** Those of other short names, as they are written; null when there is none. */
  others(known: ReadonlySet<string>): Record<string, string> | null;
  /** The element as it is written: «x:row». */
  readonly writtenName: string;
  /** The namespace of the element. */
  readonly uri: string;
}

export interface WrittenAttribute {
  readonly written: string;
  /** Its short name. */
  readonly name: string;
  readonly value: string;
}

/** What the reader of a part does with its elements. Names are short ones, see ResolvedName; '' is above the root. */
export interface XmlReader {
  readonly open?: (name: string, attributes: Attributes, parent: string) => void;
  /** The text of an element, CDATA included. May come in several pieces. */
  readonly text?: (text: string, element: string, parent: string) => void;
  readonly close?: (name: string, parent: string) => void;
  /** Told of everything, extensions and all alternatives included: for who writes the part again. */
  readonly keepsAll?: boolean;
}

/** Alternatives for programs that know an extension, and extensions themselves: read by none of our readers. */
const SKIPPED: ReadonlySet<string> = new Set(['mc:Choice', 's:extLst']);
/** Not there, as it were: their children stand in their place. */
const TRANSPARENT: ReadonlySet<string> = new Set(['mc:AlternateContent', 'mc:Fallback']);

/**
 * Reads the XML of a part once, from its beginning to its end; a slice is a chunk. Of alternatives the fallback is read
 * (ECMA-376 part 3), extension lists are skipped. A document type is refused, so that no entity is ever followed.
 *
 * @throws FileError damaged, too-many-elements, what decoding throws
 */
export function* readXml(chunks: Iterable<Uint8Array>, budget: Budget, reader: XmlReader): Steps<void> {
  const scanner = new XmlScanner(new Reading(budget, reader));
  let hasReturn = false;
  for (const text of decode(chunks)) {
    refuseForbidden(text);
    // Line ends are line feeds (2.11); a return at the end of a chunk waits for what follows it.
    const whole: string = hasReturn ? `\r${text}` : text;
    hasReturn = whole.endsWith('\r');
    scanner.write(whole.includes('\r') ? (hasReturn ? whole.slice(0, -1) : whole).replaceAll(/\r\n?/g, '\n') : whole);
    yield;
  }
  if (hasReturn) scanner.write('\n');
  scanner.end();
}

/** Where the reader of one part stands. */
class Reading implements Attributes, XmlHandler {
  /** Open elements that the reader was told of, after the place above the root. */
  readonly #told: string[] = ['', ''];
  /** All open elements: the number told of when each began, and the namespaces around it. */
  readonly #open: number[] = [];
  readonly #around: Scope[] = [];
  #scope = Scope.outermost();
  #skippedAt = -1;
  #tag: WrittenTag = { count: 0, names: [], values: [], hasPrefixes: false };
  #written: WrittenName | null = null;
  #name: ResolvedName | null = null;
  readonly limits: FileLimits;

  constructor(
    readonly budget: Budget,
    readonly reader: XmlReader,
  ) {
    this.limits = budget.limits;
  }

  get(name: string): string | undefined {
    const { count, names, values } = this.#tag;
    const isPlain = !name.includes(':');
    for (let index = 0; index < count; index++) {
      const one = names[index];
      if (one === undefined || (one.prefix === '') !== isPlain) continue;
      if ((isPlain ? one.written : this.#scope.attribute(one).short) === name) return values[index];
    }
    return undefined;
  }

  get writtenName(): string {
    return this.#written?.written ?? '';
  }

  get uri(): string {
    return this.#name?.uri ?? '';
  }

  written(): WrittenAttribute[] {
    const { count, names, values } = this.#tag;
    return names.slice(0, count).map((name, index) => ({
      written: name.written,
      name: this.#scope.attribute(name).short,
      value: values[index] ?? '',
    }));
  }

  others(known: ReadonlySet<string>): Record<string, string> | null {
    const { count, names, values } = this.#tag;
    let others: Record<string, string> | null = null;
    for (let index = 0; index < count; index++) {
      const name = names[index];
      if (name === undefined || known.has(this.#scope.attribute(name).short)) continue;
      (others ??= {})[name.written] = values[index] ?? '';
    }
    return others;
  }

  open(written: WrittenName, tag: WrittenTag): void {
    this.budget.element();
    if (this.#open.length >= this.limits.depth) throw new FileError('damaged');
    this.#around.push(this.#scope);
    this.#tag = tag;
    this.#enter();
    this.#open.push(this.#told.length);
    const resolved = this.#scope.element(written);
    if (this.#skippedAt >= 0) return;
    const { short } = resolved;
    const all = this.reader.keepsAll === true;
    if (!all && SKIPPED.has(short)) this.#skippedAt = this.#open.length;
    else if (all || !TRANSPARENT.has(short)) {
      const parent = this.#told.at(-1) ?? '';
      this.#told.push(short);
      this.#written = written;
      this.#name = resolved;
      this.reader.open?.(short, this, parent);
    }
  }

  text(text: string): void {
    if (this.#skippedAt < 0) this.reader.text?.(text, this.#told.at(-1) ?? '', this.#told.at(-2) ?? '');
  }

  close(): void {
    const before = this.#open.pop() ?? 0;
    this.#scope = this.#around.pop() ?? this.#scope;
    if (this.#skippedAt > this.#open.length) this.#skippedAt = -1;
    else if (this.#skippedAt < 0 && this.#told.length > before) {
      const name = this.#told.pop() ?? '';
      this.reader.close?.(name, this.#told.at(-1) ?? '');
    }
  }

  /** Takes the declarations of a tag, and looks at its attributes with a prefix: each has its own name in a namespace. */
  #enter(): void {
    const { count, names, values, hasPrefixes } = this.#tag;
    if (!hasPrefixes) return;
    let declared: Map<string, string> | null = null;
    const prefixed: WrittenName[] = [];
    for (let index = 0; index < count; index++) {
      const name = names[index];
      if (name === undefined) continue;
      if (name.declares !== null)
        (declared ??= new Map<string, string>()).set(name.declares, values[index]?.trim() ?? '');
      else if (name.prefix !== '') prefixed.push(name);
    }
    if (declared !== null) this.#scope = this.#scope.with(declared);
    const resolved = prefixed.map((name) => this.#scope.attribute(name));
    if (new Set(resolved.map(({ uri, short }) => `${uri} ${short}`)).size < resolved.length)
      throw new FileError('damaged');
  }
}
