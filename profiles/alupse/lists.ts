import type { allLists } from '@report/engine/vocabularies';
import { ASSOCIATION_LISTS } from './association/lists';
import { BEBE_LISTS } from './bebe/lists';
import { BEBE_BANDS } from './bebe/lists/bands';
import { DIALOGUE_LISTS } from './dialogue/lists';
import { DIALOGUE_BANDS } from './dialogue/lists/bands';
import { MEDICAL_LISTS } from './medical/lists';
import { MEDICAL_BANDS } from './medical/lists/bands';
import { COUNTRIES } from './shared/countries/countries';
import { SHARED_LISTS } from './shared/lists';

export const BANDS = { ...MEDICAL_BANDS, ...DIALOGUE_BANDS, ...BEBE_BANDS };

/** Every code list but the bands: those of the register columns, and those the facts derive. */
export const LISTS = {
  ...SHARED_LISTS,
  pays: COUNTRIES,
  ...MEDICAL_LISTS,
  ...DIALOGUE_LISTS,
  ...BEBE_LISTS,
  ...ASSOCIATION_LISTS,
};

export type BandKey = keyof typeof BANDS;
export type ListKey = keyof ReturnType<typeof allLists<typeof LISTS, typeof BANDS>>;
