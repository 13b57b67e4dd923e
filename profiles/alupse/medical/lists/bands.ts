import type { Band } from '@report/engine/vocabularies';

/** Bands of ages, durations, delays and counts: `min` included, `max` excluded (null: no upper limit). */
export const MEDICAL_BANDS = {
  ageMedical: [
    { code: '0', label: 'Moins de 1 an', min: 0, max: 1 },
    { code: '1-2', label: '1 à 2 ans', min: 1, max: 3 },
    { code: '3-5', label: '3 à 5 ans', min: 3, max: 6 },
    { code: '6-11', label: '6 à 11 ans', min: 6, max: 12 },
    { code: '12-17', label: '12 à 17 ans', min: 12, max: 18 },
    { code: '18-plus', label: '18 ans et plus', min: 18, max: null },
  ],
} satisfies Readonly<Record<string, readonly Band[]>>;
