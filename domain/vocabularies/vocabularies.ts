import { ANSWER_LISTS } from './answer-lists';
import { ASSOCIATION_LISTS } from './association-lists';
import { bandVocabulary } from './band-vocabulary';
import { BEBE_FAMILY_LISTS } from './bebe-family-lists';
import { BEBE_REQUEST_LISTS } from './bebe-request-lists';
import { BEBE_TRIP_LISTS } from './bebe-trip-lists';
import { BANDS } from './bands';
import { COUNTRIES } from './countries';
import { DERIVED_LISTS } from './derived-lists';
import { DIALOGUE_ACT_LISTS } from './dialogue-act-lists';
import { DIALOGUE_CASE_LISTS } from './dialogue-case-lists';
import { DIALOGUE_CHILD_LISTS } from './dialogue-child-lists';
import { DIALOGUE_CONTACT_LISTS } from './dialogue-contact-lists';
import { DIALOGUE_REQUESTER_LISTS } from './dialogue-requester-lists';
import { MEDICAL_LISTS } from './medical-lists';
import type { Vocabulary } from './vocabulary';

const LISTS = {
  ...ANSWER_LISTS,
  ...DIALOGUE_CASE_LISTS,
  ...DIALOGUE_REQUESTER_LISTS,
  ...DIALOGUE_CHILD_LISTS,
  ...DIALOGUE_CONTACT_LISTS,
  ...DIALOGUE_ACT_LISTS,
  ...BEBE_REQUEST_LISTS,
  ...BEBE_FAMILY_LISTS,
  ...BEBE_TRIP_LISTS,
  ...MEDICAL_LISTS,
  ...ASSOCIATION_LISTS,
  pays: COUNTRIES,
  ...DERIVED_LISTS,
  ageDialogue: bandVocabulary(BANDS.ageDialogue),
  age12: bandVocabulary(BANDS.age12),
  ageParents: bandVocabulary(BANDS.ageParents),
  duree: bandVocabulary(BANDS.duree),
  delai: bandVocabulary(BANDS.delai),
  gestation: bandVocabulary(BANDS.gestation),
  indicateurs: bandVocabulary(BANDS.indicateurs),
  rang: bandVocabulary(BANDS.rang),
  ageMedical: bandVocabulary(BANDS.ageMedical),
};

export type VocabularyKey = keyof typeof LISTS;

/** Every code list: those of the register columns, those the facts derive, and the bands. */
export const VOCABULARIES: Readonly<Record<VocabularyKey, Vocabulary>> = LISTS;
