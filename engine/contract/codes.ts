/** A code of a vocabulary (never free text, never a date). Two codes belong to no list: {@link MISSING} and {@link OFF_LIST}. */
export type Code = string;

/** The cell is empty: «Non renseigné». */
export const MISSING: Code = '';

/** The cell holds something that is in no list: «Hors liste». Counted and shown, never dropped, never turned into «Autres». */
export const OFF_LIST: Code = '?';

/** The services of the association, in the order of the annual report. */
export const SERVICES = ['medical', 'dialogue', 'bebe', 'asbl'] as const;
export type Service = (typeof SERVICES)[number];

/** Which tables are asked: those of the 2016 report, those of the 2023 report, or all. */
export const EDITIONS = ['2016', '2023', 'complete'] as const;
export type Edition = (typeof EDITIONS)[number];

/** How the percentages of a partition are rounded: to a total of 100 (largest remainder), or each by itself. */
export const ROUNDINGS = ['adjusted', 'plain'] as const;
export type Rounding = (typeof ROUNDINGS)[number];
