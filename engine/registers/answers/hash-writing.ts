import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { lookupKey } from '../../vocabularies';
import type { Answers } from './answers';

/** 64 bits: two writings of a register never share them by chance, and a wrong code would be a wrong figure. */
const BYTES = 8;
/** No answer is given for a longer writing. */
export const MAX_WRITING = 300;

/** Two letters from a to p for each byte: no digit of a hash can be taken for a date or a number of a register. */
export const bytesInLetters = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => 'abcdefghijklmnop'.charAt(byte >> 4) + 'abcdefghijklmnop'.charAt(byte & 15)).join('');

/** Hashes writings for one workbook; the same writing of the same list is hashed once. */
export class WritingHash {
  private readonly known = new Map<string, string>();
  private readonly key: Uint8Array;

  /** @param salt of the workbook */
  constructor(readonly salt: string) {
    this.key = utf8ToBytes(salt);
  }

  /** 16 letters; none for a text that is too long to have been answered for. */
  of(vocabulary: string, text: string): string {
    if (text.length > MAX_WRITING) return '';
    const writing = `${vocabulary}/${lookupKey(text)}`;
    const known = this.known.get(writing);
    if (known !== undefined) return known;
    const hash = bytesInLetters(hmac(sha256, this.key, utf8ToBytes(writing)).subarray(0, BYTES));
    this.known.set(writing, hash);
    return hash;
  }
}

/**
 * The answers as a workbook keeps them: a hash instead of each writing, keyed with letters of chance that are the
 * workbook's own. What an earlier version kept as it was written is hashed too.
 *
 * @param newSalt gives 32 letters from a to p, for a workbook that has none yet
 */
export function hashAnswers(answers: Answers, newSalt: () => string): Answers {
  const { values, hashed } = answers;
  if (values.length === 0) return answers;
  const [own, ...others] = hashed;
  const writings = new WritingHash(own?.salt ?? newSalt());
  const fresh = values.map(({ vocabulary, text, code }) => ({ vocabulary, hash: writings.of(vocabulary, text), code }));
  const isFresh = (one: { readonly vocabulary: string; readonly hash: string }): boolean =>
    fresh.some(({ vocabulary, hash }) => vocabulary === one.vocabulary && hash === one.hash);
  const left = (own?.values ?? []).filter((one) => !isFresh(one));
  return { ...answers, values: [], hashed: [{ salt: writings.salt, values: [...left, ...fresh] }, ...others] };
}
