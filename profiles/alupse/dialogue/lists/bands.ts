import type { Band } from '@report/engine/vocabularies';

/** Bands of ages, durations, delays and counts: `min` included, `max` excluded (null: no upper limit). */
export const DIALOGUE_BANDS = {
  ageDialogue: [
    { code: '0-3', label: 'Moins de 4 ans', min: 0, max: 4 },
    { code: '4-5', label: '4 à 5 ans', min: 4, max: 6 },
    { code: '6-11', label: '6 à 11 ans', min: 6, max: 12 },
    { code: '12-16', label: '12 à 16 ans', min: 12, max: 17 },
    { code: '17-plus', label: '17 ans et plus', min: 17, max: null },
  ],
  age12: [
    { code: 'moins-12', label: 'Moins de 12 ans', min: 0, max: 12 },
    { code: '12-plus', label: '12 ans et plus', min: 12, max: null },
  ],
  delai: [
    { code: '0-7', label: 'Endéans 1 semaine (0 à 7 jours)', min: 0, max: 8 },
    { code: '8-13', label: 'De 8 à 13 jours', min: 8, max: 14 },
    { code: '14-28', label: 'Entre 2 et 4 semaines (14 à 28 jours)', min: 14, max: 29 },
    { code: '29-plus', label: 'Plus de 4 semaines (29 jours et plus)', min: 29, max: null },
  ],
} satisfies Readonly<Record<string, readonly Band[]>>;
