import { DIALOGUE_ACT_LISTS } from './acts';
import { DIALOGUE_CASE_LISTS } from './cases';
import { DIALOGUE_CHILD_LISTS } from './children';
import { DIALOGUE_CONTACT_LISTS } from './contacts';
import { DIALOGUE_DERIVED_LISTS } from './derived';
import { DIALOGUE_REQUESTER_LISTS } from './requesters';

export const DIALOGUE_LISTS = {
  ...DIALOGUE_CASE_LISTS,
  ...DIALOGUE_REQUESTER_LISTS,
  ...DIALOGUE_CHILD_LISTS,
  ...DIALOGUE_CONTACT_LISTS,
  ...DIALOGUE_ACT_LISTS,
  ...DIALOGUE_DERIVED_LISTS,
};
