import type { allLists } from '@report/engine/vocabularies';
import { ACCUEIL_LISTS } from './accueil/lists';
import { ACCUEIL_BANDS } from './accueil/lists/bands';

export const BANDS = { ...ACCUEIL_BANDS };

/** Every code list but the bands: those of the register columns, and those the facts derive. */
export const LISTS = { ...ACCUEIL_LISTS };

export type BandKey = keyof typeof BANDS;
export type ListKey = keyof ReturnType<typeof allLists<typeof LISTS, typeof BANDS>>;
