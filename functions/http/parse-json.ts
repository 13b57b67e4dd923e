import { AppError } from '@report/engine/contract';

/** Deepest nesting of a request: request → projections → those of a period → tuples → tuple → codes is 6. */
const MAX_DEPTH = 6;
/** Keys that reach the prototype when someone, somewhere, assigns or merges them. */
const REFUSED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
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

const [QUOTE, COMMA, COLON, ESCAPE] = [0x22, 0x2c, 0x3a, 0x5c] as const;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d] as const;
const SPACE = 0x20;
/** Halves of characters begin here; nothing below is one. */
const FIRST_HALF = 0xd800;
const isBlank = (code: number): boolean => code === SPACE || code === 0x0a || code === 0x0d || code === 0x09;

/** Hot: by the numbers of the signs, and a text without escapes is cut out as it stands. */
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
    const first = this.text.charCodeAt(this.at);
    if (first === OPEN_OBJECT || first === OPEN_LIST) {
      if (depth === MAX_DEPTH) throw new AppError('WRONG_SHAPE');
      this.at += 1;
      return first === OPEN_OBJECT ? this.object(depth + 1) : this.array(depth + 1);
    }
    if (first === QUOTE) return this.string();
    if (first === 0x74) return this.literal('true', true);
    if (first === 0x66) return this.literal('false', false);
    if (first === 0x6e) return this.literal('null', null);
    return this.number();
  }

  private literal<T>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.at)) throw new AppError('NOT_JSON');
    this.at += word.length;
    return value;
  }

  private object(depth: number): Record<string, unknown> {
    const fields: Record<string, unknown> = {};
    if (this.skip(CLOSE_OBJECT)) return fields;
    do {
      this.blanks();
      const key = this.string();
      if (REFUSED_KEYS.has(key) || Object.hasOwn(fields, key)) throw new AppError('WRONG_SHAPE');
      this.expect(COLON);
      fields[key] = this.value(depth);
    } while (this.skip(COMMA));
    this.expect(CLOSE_OBJECT);
    return fields;
  }

  private array(depth: number): unknown[] {
    const values: unknown[] = [];
    if (this.skip(CLOSE_LIST)) return values;
    do values.push(this.value(depth));
    while (this.skip(COMMA));
    this.expect(CLOSE_LIST);
    return values;
  }

  private string(): string {
    const start = this.at;
    if (this.text.charCodeAt(this.at) !== QUOTE) throw new AppError('NOT_JSON');
    let isPlain = true;
    for (this.at += 1; ; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (code === QUOTE) break;
      // NaN (end of the text) fails this comparison too.
      if (!(code >= SPACE)) throw new AppError('NOT_JSON');
      if (code === ESCAPE) this.escape();
      if (code === ESCAPE || code >= FIRST_HALF) isPlain = false;
    }
    this.at += 1;
    if (isPlain) return this.text.slice(start + 1, this.at - 1);
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
    while (isBlank(this.text.charCodeAt(this.at))) this.at += 1;
  }

  /** Consumes the sign, blanks before it included, when it is next. */
  private skip(code: number): boolean {
    this.blanks();
    if (this.text.charCodeAt(this.at) !== code) return false;
    this.at += 1;
    return true;
  }

  private expect(code: number): void {
    if (!this.skip(code)) throw new AppError('NOT_JSON');
  }
}
