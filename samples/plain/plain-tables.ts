import { ASSOCIATION } from './association';
import { BEBE_FAMILIES } from './bebe-families';
import { BEBE_FOLLOW_UPS } from './bebe-follow-ups';
import { BEBE_REQUESTS } from './bebe-requests';
import { DIALOGUE_ACTIVITY } from './dialogue-activity';
import { DIALOGUE_NEW_FILES } from './dialogue-new-files';
import { MEDICAL } from './medical';
import type { PlainTables } from './plain-table';

/**
 * Every table that is counted, filtered straight from the rows: the figures the product must give, computed without
 * any of its code. Of a list, how many lines it has, and what they add up to where that is printed.
 */
export const PLAIN_TABLES: PlainTables = {
  ...DIALOGUE_ACTIVITY,
  ...DIALOGUE_NEW_FILES,
  ...BEBE_FAMILIES,
  ...BEBE_FOLLOW_UPS,
  ...BEBE_REQUESTS,
  ...MEDICAL,
  ...ASSOCIATION,
};
