import { BEBE_ANSWER_LISTS } from './answers';
import { BEBE_DERIVED_LISTS } from './derived';
import { BEBE_FAMILY_LISTS } from './families';
import { BEBE_REQUEST_LISTS } from './requests';
import { BEBE_TRIP_LISTS } from './trips';

export const BEBE_LISTS = {
  ...BEBE_ANSWER_LISTS,
  ...BEBE_REQUEST_LISTS,
  ...BEBE_FAMILY_LISTS,
  ...BEBE_TRIP_LISTS,
  ...BEBE_DERIVED_LISTS,
};
