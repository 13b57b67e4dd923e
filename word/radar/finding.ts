import type { Place } from '../docx';
import type { Sentence } from '../phrases';
import type { Figure } from '../text';

/** What stands at a place, with enough around it to be found by eye. */
export interface FoundPlace extends Place {
  readonly text: string;
  readonly headings: readonly string[];
  readonly before: string;
  readonly after: string;
}

/**
 * registres: not what the registers give. deux-valeurs: one quantity, stated twice. partie-tout: a part above its whole.
 * pourcentage: not the share of its count. pourcentage-impossible: of no whole number. somme: parts and whole. egalite: an
 * equality between tables. annee: another year. an-dernier: not what the report of a year before printed, or all of it.
 */
export type FindingKind =
  | 'registres'
  | 'deux-valeurs'
  | 'partie-tout'
  | 'pourcentage'
  | 'pourcentage-impossible'
  | 'somme'
  | 'egalite'
  | 'annee'
  | 'an-dernier';

export interface Finding {
  readonly kind: FindingKind;
  /** contradiction: one of the figures is wrong. check: may be meant, a person says. */
  readonly severity: 'contradiction' | 'check';
  /** The place that is wrong, or may be, first; then what it contradicts. */
  readonly places: readonly FoundPlace[];
  /** The figure that would be right, as it would be printed without its unit; null when the document cannot tell. */
  readonly expected: string | null;
  /** French: what is printed, what is right and why. */
  readonly message: string;
}

const CONTEXT = 60;
const SPACE = '\u00a0';

/** Where a figure of a sentence stands. */
export function placeOf(
  { paragraph }: Pick<Sentence, 'paragraph'>,
  { start, end }: Pick<Figure, 'start' | 'end'>,
): FoundPlace {
  const { part, ordinal, text, headings } = paragraph;
  return {
    part,
    paragraph: ordinal,
    start,
    end,
    text: text.slice(start, end),
    headings,
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
  };
}

export const samePlace = (a: Place, b: Place): boolean =>
  a.part === b.part && a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

/** A number as the report prints it, without thousands signs. */
export const decimal = (value: number): string => String(Math.round(value * 1000) / 1000).replace('.', ',');
export const percent = (value: number): string => `${decimal(value)}${SPACE}%`;
/** «63 % » in quotes. */
export const quote = (text: string): string => `«${SPACE}${text}${SPACE}»`;

/** Half upwards, as the tables print a share. */
export const shareOf = (count: number, base: number): number => Math.floor((100 * count) / base + 0.5);
