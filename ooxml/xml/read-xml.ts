import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type Budget, FileError, type Steps } from '../bounds';
import { decode } from './decode';
import { ShortNames } from './namespaces';

/** What an element says of itself. */
export interface Attributes {
  /** By its short name: «r» without a namespace, «r:id» in one. */
  get(name: string): string | undefined;
  /** All of them as they are written, declarations of namespaces included. */
  written(): readonly WrittenAttribute[];
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

/** What the reader of a part does with its elements. Names are short ones, see ShortNames; '' is above the root. */
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
 * Reads the XML of a part once, from its beginning to its end; a slice is 64 KiB. Of alternatives the fallback is read
 * (ECMA-376 part 3), extension lists are skipped. A document type is refused, so that no entity is ever followed.
 *
 * @throws FileError damaged (the parser’s own words would quote the file), too-many-elements, what decoding throws
 */
export function* readXml(chunks: Iterable<Uint8Array>, budget: Budget, reader: XmlReader): Steps<void> {
  const reading = new Reading(budget, reader);
  const parser = parserFor(reading);
  for (const text of decode(chunks)) {
    reading.silent += text.length;
    parser.write(text);
    if (reading.silent > budget.limits.textLength) throw new FileError('damaged');
    yield;
  }
  parser.close();
}

function parserFor(reading: Reading): SaxesParser<{ xmlns: true }> {
  // The place in the text would be counted for messages nobody reads.
  const parser = new SaxesParser({ xmlns: true, position: false });
  const refuse = (): never => {
    throw new FileError('damaged');
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('attribute', () => {
    reading.attribute();
  });
  parser.on('opentag', (tag) => {
    reading.open(tag);
  });
  parser.on('text', (text) => {
    reading.text(text);
  });
  parser.on('cdata', (text) => {
    reading.text(text);
  });
  parser.on('closetag', () => {
    reading.close();
  });
  return parser;
}

/** Where the reader of one part stands. */
class Reading implements Attributes {
  readonly #names = new ShortNames();
  /** Open elements that the reader was told of, after the place above the root. */
  readonly #told: string[] = ['', ''];
  /** All open elements: the number told of when each began. */
  readonly #open: number[] = [];
  #skippedAt = -1;
  /** Characters since something was met: one tag or text that grows without an end is not read to it. */
  silent = 0;
  #attributes = 0;
  #tag: SaxesTagNS | null = null;

  constructor(
    readonly budget: Budget,
    readonly reader: XmlReader,
  ) {}

  get(name: string): string | undefined {
    const all = this.#tag?.attributes ?? {};
    if (!name.includes(':')) return all[name]?.value;
    for (const one of Object.values(all))
      if (one.prefix !== '' && this.#names.of(one.uri, one.local) === name) return one.value;
    return undefined;
  }

  get writtenName(): string {
    return this.#tag?.name ?? '';
  }

  get uri(): string {
    return this.#tag?.uri ?? '';
  }

  written(): WrittenAttribute[] {
    return Object.values(this.#tag?.attributes ?? {}).map(({ name, prefix, uri, local, value }) => ({
      written: name,
      name: prefix === '' ? local : this.#names.of(uri, local),
      value,
    }));
  }

  attribute(): void {
    this.silent = 0;
    if (++this.#attributes > this.budget.limits.attributes) throw new FileError('damaged');
  }

  open(tag: SaxesTagNS): void {
    this.silent = 0;
    this.#attributes = 0;
    this.budget.element();
    if (this.#open.length >= this.budget.limits.depth) throw new FileError('damaged');
    this.#open.push(this.#told.length);
    if (this.#skippedAt >= 0) return;
    const name = this.#names.of(tag.uri, tag.local);
    const all = this.reader.keepsAll === true;
    if (!all && SKIPPED.has(name)) this.#skippedAt = this.#open.length;
    else if (all || !TRANSPARENT.has(name)) {
      const parent = this.#told.at(-1) ?? '';
      this.#told.push(name);
      this.#tag = tag;
      this.reader.open?.(name, this, parent);
    }
  }

  text(text: string): void {
    this.silent = 0;
    if (this.#skippedAt < 0) this.reader.text?.(text, this.#told.at(-1) ?? '', this.#told.at(-2) ?? '');
  }

  close(): void {
    this.silent = 0;
    const before = this.#open.pop() ?? 0;
    if (this.#skippedAt > this.#open.length) this.#skippedAt = -1;
    else if (this.#skippedAt < 0 && this.#told.length > before) {
      const name = this.#told.pop() ?? '';
      this.reader.close?.(name, this.#told.at(-1) ?? '');
    }
  }
}
