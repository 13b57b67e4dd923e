import { FileError } from '../bounds';
import { MOST_NAMES, nameOf, type WrittenName, withoutReferences } from './characters';

/** The attributes of a tag, in their order. One object serves all tags: take what is needed before the next. */
export interface WrittenTag {
  count: number;
  /** Whether one has a prefix, or declares one or the namespace of none. */
  hasPrefixes: boolean;
  readonly names: WrittenName[];
  readonly values: string[];
}

export interface XmlHandler {
  /** Most attributes of an element, and most characters of one tag, comment or text. */
  readonly limits: { readonly attributes: number; readonly textLength: number };
  open(name: WrittenName, tag: WrittenTag): void;
  /** May come in several pieces. */
  text(text: string): void;
  close(): void;
}

const [TAB, LINE_FEED, SPACE, EXCLAMATION, DOUBLE, AMPERSAND, SINGLE] = [9, 10, 32, 33, 34, 38, 39];
const [SLASH, LESS, EQUALS, GREATER, QUESTION] = [47, 60, 61, 62, 63];
/** The rest of the part is needed to read on. */
const MORE = -1;
const CDATA = '<![CDATA[';
const DECLARATION =
  /^<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\n]*\?>$/;

const isBlank = (code: number): boolean => code === SPACE || code === LINE_FEED || code === TAB;
const damaged = (): FileError => new FileError('damaged');

/**
 * Reads XML 1.0 piece by piece and tells of its tags and texts; what is not well formed is refused, a document type too.
 * Namespaces are for who is told. Line ends must be line feeds.
 */
export class XmlScanner {
  readonly #tag: WrittenTag = { count: 0, hasPrefixes: false, names: [], values: [] };
  readonly #names = new Map<string, WrittenName>();
  readonly #open: string[] = [];
  #rest = '';
  /** Characters of the text that is being told in pieces. */
  #told = 0;
  #isStarted = false;
  #hasRoot = false;

  constructor(readonly handler: XmlHandler) {}

  /** @throws FileError damaged, and what is thrown by who is told */
  write(text: string): void {
    const data = this.#rest === '' ? text : this.#rest + text;
    let at = 0;
    for (;;) {
      const tag = data.indexOf('<', at);
      if (tag < 0) {
        at = this.#textPiece(data, at);
        break;
      }
      if (tag > at) this.#text(data.slice(at, tag));
      const next = this.#markup(data, tag);
      if (next === MORE) {
        at = tag;
        break;
      }
      this.#told = 0;
      at = next;
    }
    this.#rest = data.slice(at);
    if (this.#rest.length + this.#told > this.handler.limits.textLength) throw damaged();
  }

  /** @throws FileError damaged: it ends too early */
  end(): void {
    if (this.#rest !== '') this.#text(this.#rest);
    if (this.#open.length > 0 || !this.#hasRoot) throw damaged();
  }

  /** Tells of a text whose end is not there yet, but for what its next piece may change: a reference, the end of CDATA. */
  #textPiece(data: string, from: number): number {
    const reference = data.lastIndexOf('&');
    const open = reference >= from && !data.includes(';', reference) ? reference : data.length;
    const to = Math.max(from, data.endsWith(']') ? Math.min(open, data.length - 2) : open);
    if (to > from) this.#text(data.slice(from, to));
    this.#told += to - from;
    return to;
  }

  #text(text: string): void {
    this.#isStarted = true;
    if (this.#open.length === 0) {
      if (/[^ \t\n]/.test(text)) throw damaged();
    } else if (text.startsWith('<') || text.includes(']]>')) throw damaged();
    else this.handler.text(withoutReferences(text));
  }

  /** @returns where what begins at `at` ends, or MORE */
  #markup(data: string, at: number): number {
    const code = data.charCodeAt(at + 1);
    if (code === SLASH) return this.#closing(data, at);
    if (code === EXCLAMATION) return this.#special(data, at);
    if (code === QUESTION) return this.#instruction(data, at);
    return at + 1 === data.length ? MORE : this.#opening(data, at);
  }

  #opening(data: string, at: number): number {
    let to = nameEnd(data, at + 1);
    if (to === MORE) return MORE;
    const name = this.#nameOf(data.slice(at + 1, to));
    const tag = this.#tag;
    tag.count = 0;
    tag.hasPrefixes = false;
    for (;;) {
      const from = to;
      to = afterBlanks(data, to);
      const code = data.charCodeAt(to);
      if (code === GREATER || code === SLASH) {
        const isEmpty = code === SLASH;
        if (isEmpty && to + 1 === data.length) return MORE;
        if (isEmpty && data.charCodeAt(to + 1) !== GREATER) throw damaged();
        this.#begin(name);
        if (isEmpty) this.#end();
        return to + (isEmpty ? 2 : 1);
      }
      if (to === data.length) return MORE;
      if (to === from) throw damaged();
      to = this.#attribute(data, to);
      if (to === MORE) return MORE;
    }
  }

  /** Keeps an attribute of the tag. @returns the place after it, or MORE */
  #attribute(data: string, at: number): number {
    const nameTo = nameEnd(data, at);
    if (nameTo === MORE) return MORE;
    const equals = afterBlanks(data, nameTo);
    if (equals === data.length) return MORE;
    if (data.charCodeAt(equals) !== EQUALS) throw damaged();
    const first = afterBlanks(data, equals + 1);
    if (first === data.length) return MORE;
    const quote = data.charCodeAt(first);
    if (quote !== DOUBLE && quote !== SINGLE) throw damaged();
    let isPlain = true;
    let to = first + 1;
    for (let code = data.charCodeAt(to); code !== quote; code = data.charCodeAt(++to)) {
      if (code > LESS) continue;
      if (code === LESS) throw damaged();
      if (to === data.length) return MORE;
      if (code === AMPERSAND || code < SPACE) isPlain = false;
    }
    const tag = this.#tag;
    if (tag.count === this.handler.limits.attributes) throw damaged();
    const name = this.#nameOf(data.slice(at, nameTo));
    for (let index = 0; index < tag.count; index++) if (tag.names[index]?.written === name.written) throw damaged();
    const value = data.slice(first + 1, to);
    tag.names[tag.count] = name;
    tag.hasPrefixes ||= name.prefix !== '' || name.declares !== null;
    // A blank is a space in the value of an attribute, unless it is written as a reference (3.3.3).
    tag.values[tag.count++] = isPlain ? value : withoutReferences(value.replaceAll(/[\t\n]/g, ' '));
    return to + 1;
  }

  #closing(data: string, at: number): number {
    const name = this.#open.at(-1) ?? '';
    if (!data.startsWith(name, at + 2)) {
      if (name.startsWith(data.slice(at + 2))) return MORE;
      throw damaged();
    }
    const to = afterBlanks(data, at + 2 + name.length);
    if (to === data.length) return MORE;
    if (data.charCodeAt(to) !== GREATER || name === '') throw damaged();
    this.#end();
    return to + 1;
  }

  #begin(name: WrittenName): void {
    if (this.#open.length === 0) {
      if (this.#hasRoot) throw damaged();
      this.#hasRoot = true;
    }
    this.#isStarted = true;
    this.#open.push(name.written);
    this.handler.open(name, this.#tag);
  }

  #end(): void {
    this.#open.pop();
    this.handler.close();
  }

  #special(data: string, at: number): number {
    this.#isStarted = true;
    const isComment = data.startsWith('<!--', at);
    if (!isComment && !data.startsWith(CDATA, at)) {
      const start = data.slice(at);
      if ('<!--'.startsWith(start) || CDATA.startsWith(start)) return MORE;
      throw damaged();
    }
    const from = at + (isComment ? 4 : CDATA.length);
    const to = data.indexOf(isComment ? '--' : ']]>', from);
    if (to < 0 || (isComment && to + 2 === data.length)) return MORE;
    if (isComment ? data.charCodeAt(to + 2) !== GREATER : this.#open.length === 0) throw damaged();
    if (!isComment) this.handler.text(data.slice(from, to));
    return to + 3;
  }

  #instruction(data: string, at: number): number {
    const to = data.indexOf('?>', at + 2);
    if (to < 0) return MORE;
    const written = data.slice(at, to + 2);
    const target = /^<\?([^ \t\n?]*)/.exec(written)?.[1] ?? '';
    if (target.toLowerCase() === 'xml') {
      if (this.#isStarted || !DECLARATION.test(written)) throw damaged();
    } else if (nameOf(target).prefix !== '' || !/[ \t\n?]/.test(written.charAt(2 + target.length))) throw damaged();
    this.#isStarted = true;
    return to + 2;
  }

  #nameOf(written: string): WrittenName {
    const known = this.#names.get(written);
    if (known !== undefined) return known;
    const name = nameOf(written);
    if (this.#names.size < MOST_NAMES) this.#names.set(written, name);
    return name;
  }
}

function nameEnd(data: string, at: number): number {
  for (let to = at; to < data.length; to++) {
    const code = data.charCodeAt(to);
    if (code <= GREATER && (code === GREATER || code === EQUALS || code === SLASH || isBlank(code))) return to;
  }
  return MORE;
}

function afterBlanks(data: string, at: number): number {
  let to = at;
  while (isBlank(data.charCodeAt(to))) to++;
  return to;
}
