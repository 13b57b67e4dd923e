import { fold } from './fold';
import { noiseOf } from './noise';

/** A number of a text and what it can be a figure of. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly value: number;
  readonly unit: 'count' | 'percent' | 'year' | 'decimal';
  /** It states something only when a person or a phrase says so: years, dates, fractions in words. */
  readonly quiet: boolean;
}

const SPACE = '[ \\u00a0\\u202f\\u2009]';
const NUMBER = new RegExp(
  `(?<=(?<!\\d)\\d{1,2}[./]\\d{1,2}[./])(?:\\d{4}|\\d\\d)(?![\\d\\p{L}])|(?<![\\p{L}\\d]|[\\p{L}\\d][.,-])(?:\\d{1,3}(?:[.\\u00a0\\u202f\\u2009 ]\\d{3})+(?![\\d\\p{L}])|\\d+${SPACE}?[¼½¾]|[¼½¾]|\\d+\\.\\d{1,2}(?=${SPACE}?%)|\\d+(?:,\\d+)?)(?![\\d\\p{L}])`,
  'gu',
);
const PERCENT = new RegExp(`^${SPACE}{0,2}(?:%|pour cent\\b)`);
/** Figures in words that a report can state; «la moitié» and «une famille» are left to its writer. */
const FRACTIONS: Readonly<Record<string, number>> = {
  'un quart': 25,
  'un tiers': 33,
  'deux tiers': 67,
  'trois quarts': 75,
};
/** Parts of a whole as one sign: «3 ½». */
const PARTS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };
const DATE_YEAR =
  /(?:\d{1,2}[./]|\b(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) )$/;

/** The value of a number as it is written: «1.228», «3 ½», «11,3», «un quart» (25 %). */
export function valueOf(raw: string): number {
  const fraction = FRACTIONS[fold(raw)];
  if (fraction !== undefined) return fraction;
  const part = PARTS[/[¼½¾]/.exec(raw)?.[0] ?? ''] ?? 0;
  const bare = raw.replaceAll(/[\s\u00a0\u202f\u2009¼½¾]/g, '');
  const plain = /^\d{1,3}(?:\.\d{3})+$/.test(bare) ? bare.replaceAll('.', '') : bare.replace(',', '.');
  return Number(plain) + part;
}

export interface FigureContext {
  readonly isHeading?: boolean;
  readonly isToc?: boolean;
  /** Stretches that Word computes itself. */
  readonly computed?: readonly (readonly [start: number, end: number])[];
}

/**
 * The numbers of a paragraph that may be figures of the report, in their order. Dates, times, telephones, references to
 * pages or articles, bands and ranks are none.
 */
export function figuresIn(
  text: string,
  { isHeading = false, isToc = false, computed = [] }: FigureContext = {},
): Figure[] {
  const folded = fold(text);
  const noise = [...noiseOf(folded, isHeading || isToc), ...computed, ...(isToc ? pageOf(folded) : [])];
  const found: Figure[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [raw] = match;
    const start = match.index;
    const end = start + raw.length;
    const isPercent = PERCENT.test(folded.slice(end, end + 12));
    if (noise.some(([from, to]) => start >= from && end <= to) && (!isPercent || isComputed(computed, start))) continue;
    const ofDate = DATE_YEAR.test(folded.slice(Math.max(0, start - 10), start)) && /^(?:(?:19|20)\d\d|\d\d)$/.test(raw);
    const isYear = !isPercent && (ofDate || /^(?:19|20)\d\d$/.test(raw));
    const unit = isPercent ? 'percent' : isYear ? 'year' : raw.includes(',') ? 'decimal' : 'count';
    found.push({ start, end, raw, value: valueOf(raw), unit, quiet: isYear });
  }
  for (const match of folded.matchAll(/\b(?:un quart|un tiers|deux tiers|trois quarts)\b/g)) {
    const end = match.index + match[0].length;
    const raw = text.slice(match.index, end);
    found.push({ start: match.index, end, raw, value: valueOf(raw), unit: 'percent', quiet: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The page number at the end of an entry of a table of contents. */
function pageOf(folded: string): [number, number][] {
  const page = /(?<![\t.… ])[\t.… ]+\d+\s*$/.exec(folded);
  return page ? [[page.index, folded.length]] : [];
}

const isComputed = (computed: readonly (readonly [number, number])[], at: number): boolean =>
  computed.some(([from, to]) => at >= from && at < to);
