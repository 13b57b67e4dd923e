import type { Band } from '@report/engine/vocabularies';

/** Bands of ages, durations, delays and counts: `min` included, `max` excluded (null: no upper limit). */
export const BEBE_BANDS = {
  ageParents: [
    { code: 'moins-18', label: 'Moins de 18 ans', min: 0, max: 18 },
    { code: '18-25', label: '18-25 ans', min: 18, max: 26 },
    { code: '26-30', label: '26-30 ans', min: 26, max: 31 },
    { code: '31-35', label: '31-35 ans', min: 31, max: 36 },
    { code: '36-40', label: '36-40 ans', min: 36, max: 41 },
    { code: '41-45', label: '41-45 ans', min: 41, max: 46 },
    { code: '46-plus', label: 'Plus de 45 ans', min: 46, max: null },
  ],
  duree: [
    { code: '0-6', label: '0 – 6 mois', min: 0, max: 7 },
    { code: '7-12', label: '7 – 12 mois', min: 7, max: 13 },
    { code: '13-18', label: '13 – 18 mois', min: 13, max: 19 },
    { code: '19-24', label: '19 – 24 mois', min: 19, max: 25 },
    { code: '25-30', label: '25 – 30 mois', min: 25, max: 31 },
    { code: '31-36', label: '31 – 36 mois', min: 31, max: 37 },
    { code: '37-plus', label: '37 mois et plus', min: 37, max: null },
  ],
  gestation: [
    { code: 'premature', label: 'Prématuré (< 37 SA)', min: 0, max: 37 },
    { code: 'terme', label: 'À terme (37 à 41 SA)', min: 37, max: 42 },
    { code: 'post-terme', label: 'Post-terme (≥ 42 SA)', min: 42, max: null },
  ],
  indicateurs: [
    { code: '0', label: 'Aucun indicateur', min: 0, max: 1 },
    { code: '1-4', label: '1-4', min: 1, max: 5 },
    { code: '5-8', label: '5-8', min: 5, max: 9 },
    { code: '9-12', label: '9-12', min: 9, max: 13 },
  ],
  rang: [
    { code: '1', label: '1ère grossesse', min: 1, max: 2 },
    { code: '2', label: '2ème grossesse', min: 2, max: 3 },
    { code: '3', label: '3ème grossesse', min: 3, max: 4 },
    { code: '4', label: '4ème grossesse', min: 4, max: 5 },
    { code: '5-plus', label: '5ème grossesse et plus', min: 5, max: null },
  ],
} satisfies Readonly<Record<string, readonly Band[]>>;
