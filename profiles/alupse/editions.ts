import type { Edition } from '@report/engine/catalogue';

/** The reports that were printed, oldest first: up to 2016 the long one, then the short one. */
export const EDITIONS = [
  { key: '2016', label: 'Rapport 2016', firstYear: 0 },
  { key: '2023', label: 'Rapport 2023', firstYear: 2017 },
] as const satisfies readonly Edition[];

export type EditionKey = (typeof EDITIONS)[number]['key'];
