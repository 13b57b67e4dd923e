/** A code of a vocabulary (never free text, never a date). Two codes belong to no list: {@link MISSING} and {@link OFF_LIST}. */
export type Code = string;

/** The cell is empty: «Non renseigné». */
export const MISSING: Code = '';

/** The cell holds something that is in no list: «Hors liste». Counted and shown, never dropped, never turned into «Autres». */
export const OFF_LIST: Code = '?';

/** Code of the line that adds up what comes after the first lines of a table: «Autres (35)». */
export const REST: Code = 'rest';

/** The edition that asks for every table, whichever report prints it. The others are those of the profile. */
export const ALL_TABLES = 'complete';

/** How the percentages of a partition are rounded: to a total of 100 (largest remainder), or each by itself. */
export const ROUNDINGS = ['adjusted', 'plain'] as const;
export type Rounding = (typeof ROUNDINGS)[number];
