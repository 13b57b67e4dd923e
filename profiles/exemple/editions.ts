import type { Edition } from '@report/engine/catalogue';

/** The only report so far. */
export const EDITIONS = [{ key: '2024', label: 'Rapport 2024', firstYear: 0 }] as const satisfies readonly Edition[];

export type EditionKey = (typeof EDITIONS)[number]['key'];
