import { TextHash } from '@report/engine/registers';

/** A figure of a known sentence: which of its figures it is, and what it states. */
export interface Statement {
  readonly nth: number;
  /** What it states; «none»: a figure that no table gives. */
  readonly ref: string;
  /** Words just before and just after it, hashed, in no order. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * A sentence or a cell whose figures are known, without its words: hashes of its mask, of its words and of pairs of them.
 * They tell whether a sentence is the same or like it; the sentence cannot be read out of them.
 */
export interface KnownPhrase {
  /** Of the mask of the sentence; of a cell: of the label of its row. */
  readonly mask: string;
  /** Null for a sentence; for a cell: its column, and its row where it is a header. */
  readonly cell: string | null;
  /** Of the heading above it. */
  readonly head: string;
  readonly isHeading: boolean;
  readonly words: readonly string[];
  readonly pairs: readonly string[];
  /** How many figures it has, those that state nothing known included. */
  readonly figures: number;
  readonly states: readonly Statement[];
}

/** Known sentences in the order of their report. */
export interface PhraseBook {
  /** Goes into every hash. */
  readonly salt: string;
  readonly phrases: readonly KnownPhrase[];
}

/** A figure that no table gives, said so by a person or by who made the book. */
export const NO_CELL = 'none';

/** Hexadecimal digits kept of a hash: masks are told apart, words only nearly, so that none can be read back. */
const DIGITS = { mask: 12, word: 4, pair: 5 } as const;

export class Hasher {
  private readonly known = new Map<string, string>();
  constructor(private readonly salt: string) {}

  hash(text: string, of: keyof typeof DIGITS): string {
    const key = `${of}|${text}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { hex } = new TextHash().add(this.salt).add(text);
    // Both halves weigh in: the digits of either alone follow the last letters.
    const mixed = [0, 1].map((half) => Number.parseInt(hex.slice(half * 8, half * 8 + 8), 16));
    const low = Math.imul((mixed[0] ?? 0) ^ ((mixed[1] ?? 0) >>> 15), 0x2c1b3c6d) >>> 0;
    const high = Math.imul((mixed[1] ?? 0) ^ (low >>> 13), 0x297a2d39) >>> 0;
    const digits = [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
    const short = digits.slice(0, DIGITS[of]);
    this.known.set(key, short);
    return short;
  }

  all(texts: Iterable<string>, of: keyof typeof DIGITS): string[] {
    return [...new Set([...texts].map((text) => this.hash(text, of)))].sort();
  }
}
