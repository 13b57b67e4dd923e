import type { Band } from '@report/engine/vocabularies';

/** Bands of ages: `min` included, `max` excluded (null: no upper limit). */
export const ACCUEIL_BANDS = {
  ageAccueil: [
    { code: 'moins-26', label: 'Moins de 26 ans', min: 0, max: 26 },
    { code: '26-39', label: '26 à 39 ans', min: 26, max: 40 },
    { code: '40-59', label: '40 à 59 ans', min: 40, max: 60 },
    { code: '60-plus', label: '60 ans et plus', min: 60, max: null },
  ],
} satisfies Readonly<Record<string, readonly Band[]>>;
