import type { Vocabulary } from '@report/engine/vocabularies';

/** Lists that no cell holds: the facts derive their codes from dates, ages and several columns. */
export const MEDICAL_DERIVED_LISTS = {
  trimestre: {
    entries: [
      { code: 't1', label: '1er trimestre', aliases: [], months: [1, 3] },
      { code: 't2', label: '2e trimestre', aliases: [], months: [4, 6] },
      { code: 't3', label: '3e trimestre', aliases: [], months: [7, 9] },
      { code: 't4', label: '4e trimestre', aliases: [], months: [10, 12] },
    ],
  },
} satisfies Readonly<Record<string, Vocabulary>>;
