import type { Figure } from './figures';
import { fold } from './fold';

/** A sentence of a paragraph: [start, end). */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** A full stop after one of these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(«’'.])(?:\p{L}|dr|mme|mm|mlle|art|al|pp|tel|fax|med|env|cf|ex|resp|etc|no|st|a\.s\.b\.l)\.$/u;
const BOUNDARY = /(?<![.!?…])[.!?…]+["»)]?\s+(?=[\p{Lu}\d«("])|\n+/gu;

/** Sentences: a paragraph in which one was written anew still holds the others. */
export function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    const isStop = match[0].startsWith('.');
    if (isStop && ABBREVIATION.test(fold(text.slice(Math.max(0, match.index - 10), match.index + 1)))) continue;
    segments.push({ start, end });
    start = end;
  }
  if (start < text.length) segments.push({ start, end: text.length });
  return segments;
}

/**
 * A text without its figures: the same sentence in two years is the same mask. Numbers that are no figures (bands, ranks,
 * dates) stay, spelt in letters.
 */
export function maskOf(
  text: string,
  figures: readonly Figure[],
  { start, end }: Segment = { start: 0, end: text.length },
): string {
  let out = '';
  let at = start;
  for (const figure of figures) {
    if (figure.start < start || figure.end > end) continue;
    out += `${words(text.slice(at, figure.start))} # `;
    at = figure.end;
  }
  out += words(text.slice(at, end));
  return out.replaceAll(/ +/g, ' ').trim();
}

const words = (text: string): string =>
  fold(text)
    .replaceAll('\u00ad', '')
    .replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))
    .replaceAll(/[^a-zœ]+/g, ' ');

/** Pairs of neighbouring words of a mask. */
export function pairsOf(mask: string): Set<string> {
  const parts = mask.split(' ');
  return new Set(parts.length === 1 ? parts : parts.slice(1).map((word, index) => `${parts[index] ?? ''} ${word}`));
}
