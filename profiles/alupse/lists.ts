import { bandVocabulary, type Vocabulary } from '@report/engine/vocabularies';
import { ASSOCIATION_LISTS } from './association/lists';
import { BEBE_FAMILY_LISTS } from './bebe/lists/familys';
import { BEBE_REQUEST_LISTS } from './bebe/lists/requests';
import { BEBE_TRIP_LISTS } from './bebe/lists/trips';
import { DIALOGUE_ACT_LISTS } from './dialogue/lists/acts';
import { DIALOGUE_CASE_LISTS } from './dialogue/lists/cases';
import { DIALOGUE_CHILD_LISTS } from './dialogue/lists/childs';
import { DIALOGUE_CONTACT_LISTS } from './dialogue/lists/contacts';
import { DIALOGUE_REQUESTER_LISTS } from './dialogue/lists/requesters';
import { MEDICAL_LISTS } from './medical/lists';
import { COUNTRIES } from './shared/countries/countries';
import { ANSWER_LISTS } from './shared/lists/answers';
import { BANDS } from './shared/lists/bands';
import { DERIVED_LISTS } from './shared/lists/derived';

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

export type string = keyof typeof LISTS;

/** Every code list: those of the register columns, those the facts derive, and the bands. */
export const VOCABULARIES: Readonly<Record<string, Vocabulary>> = LISTS;
