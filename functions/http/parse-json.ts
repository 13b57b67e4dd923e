import { AppError } from '@report/engine/contract';

/** Deepest nesting of a request: request → projections → those of a period → tuples → tuple → codes is 6. */
const MAX_DEPTH = 6;
/** Keys that reach the prototype when someone, somewhere, assigns or merges them. */
const REFUSED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERALS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];
/** Named: a pattern with \p that is written in place is made anew by the build at every call. */
const HALF_CHARACTER = /\p{Surrogate}/u;
const HEX4 = /^[0-9a-fA-F]{4}$/;

/**
 * Reads JSON more strictly than `JSON.parse`, whose errors quote the text. Refuses, while reading: nesting deeper than
 * 6, the same key twice, keys that reach the prototype, numbers that do not fit a double (1e309), −0, and half
 * characters (lone surrogates).
 *
 * @param bytes UTF-8 without byte order mark
 * @throws AppError NOT_JSON when it is no JSON or no UTF-8; WRONG_SHAPE when it is JSON we do not accept
 */
export function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new AppError('NOT_JSON');
  }
  return new Reader(text).whole();
}

class Reader {
  private at = 0;
  constructor(private readonly text: string) {}

  whole(): unknown {
    const value = this.value(0);
    this.blanks();
    if (this.at < this.text.length) throw new AppError('NOT_JSON');
    return value;
  }

  private value(depth: number): unknown {
    this.blanks();
    const first = this.text[this.at];
    if (first === '{' || first === '[') {
      if (depth === MAX_DEPTH) throw new AppError('WRONG_SHAPE');
      this.at += 1;
      return first === '{' ? this.object(depth + 1) : this.array(depth + 1);
    }
    if (first === '"') return this.string();
    for (const [word, value] of LITERALS) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    return this.number();
  }

  private object(depth: number): Record<string, unknown> {
    const fields = new Map<string, unknown>();
    if (this.skip('}')) return {};
    do {
      this.blanks();
      const key = this.string();
      if (REFUSED_KEYS.has(key) || fields.has(key)) throw new AppError('WRONG_SHAPE');
      this.expect(':');
      fields.set(key, this.value(depth));
    } while (this.skip(','));
    this.expect('}');
    return Object.fromEntries(fields);
  }

  private array(depth: number): unknown[] {
    const values: unknown[] = [];
    if (this.skip(']')) return values;
    do values.push(this.value(depth));
    while (this.skip(','));
    this.expect(']');
    return values;
  }

  private string(): string {
    const start = this.at;
    if (this.text[this.at] !== '"') throw new AppError('NOT_JSON');
    for (this.at += 1; this.text[this.at] !== '"'; this.at += 1) {
      const char = this.text.charCodeAt(this.at);
      // NaN (end of the text) fails this comparison too.
      if (!(char >= 0x20)) throw new AppError('NOT_JSON');
      if (char === 0x5c) this.escape();
    }
    this.at += 1;
    // The grammar was checked above: this call only turns escapes into characters and cannot throw.
    const value = JSON.parse(this.text.slice(start, this.at)) as string;
    if (HALF_CHARACTER.test(value)) throw new AppError('WRONG_SHAPE');
    return value;
  }

  private escape(): void {
    this.at += 1;
    const escaped = this.text[this.at];
    if (escaped === 'u') {
      if (!HEX4.test(this.text.slice(this.at + 1, this.at + 5))) throw new AppError('NOT_JSON');
      this.at += 4;
    } else if (escaped === undefined || !'"\\/bfnrt'.includes(escaped)) throw new AppError('NOT_JSON');
  }

  private number(): number {
    NUMBER.lastIndex = this.at;
    const found = NUMBER.exec(this.text)?.[0];
    if (found === undefined) throw new AppError('NOT_JSON');
    this.at += found.length;
    const value = Number(found);
    if (!Number.isFinite(value) || Object.is(value, -0)) throw new AppError('WRONG_SHAPE');
    return value;
  }

  private blanks(): void {
    while (' \n\r\t'.includes(this.text[this.at] ?? '-')) this.at += 1;
  }

  /** Consumes the character, blanks before it included, when it is next. */
  private skip(char: string): boolean {
    this.blanks();
    if (this.text[this.at] !== char) return false;
    this.at += 1;
    return true;
  }

  private expect(char: string): void {
    if (!this.skip(char)) throw new AppError('NOT_JSON');
  }
}
