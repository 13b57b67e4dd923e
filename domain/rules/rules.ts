import { ACTION_WITHOUT_YEAR, WEEKEND_DATES } from './association/actions';
import { DUPLICATE_ROW } from './association/duplicate-rows';
import { LEFT_BEFORE_ENTRY, MORE_HOURS_PAID } from './association/staff';
import { BORN_AFTER_CLOSING, PLACE_OF_OTHER_TRIP } from './bebe/children-and-trips';
import * as familyDates from './bebe/family-dates';
import * as pregnancy from './bebe/pregnancy';
import * as requests from './bebe/requests';
import { IMPLAUSIBLE_DATE } from './cells/implausible-date';
import { OUTDATED_VALUE } from './cells/outdated-value';
import * as readRules from './cells/read-rules';
import { UNKNOWN_REFERENCE } from './cells/unknown-reference';
import * as acts from './dialogue/acts';
import * as caseAnswers from './dialogue/case-answers';
import * as caseChildren from './dialogue/case-children';
import * as caseDates from './dialogue/case-dates';
import * as childAge from './dialogue/child-age';
import { CHILD_BLANKS } from './dialogue/child-blanks';
import * as contacts from './dialogue/contacts';
import type { Rule } from './rule';
import * as headerRules from './sheets/header-rules';
import * as rowRules from './sheets/row-rules';

/** Every rule. A rule that names several cells has several entries of one id. */
export const RULES: readonly Rule[] = [
  ...Object.values(headerRules),
  ...Object.values(rowRules),
  ...Object.values(readRules),
  UNKNOWN_REFERENCE,
  IMPLAUSIBLE_DATE,
  OUTDATED_VALUE,
  ...Object.values(caseDates),
  ...Object.values(caseAnswers),
  ...Object.values(caseChildren),
  ...Object.values(childAge),
  ...CHILD_BLANKS,
  ...Object.values(acts),
  ...Object.values(contacts),
  ...Object.values(requests),
  ...[familyDates.FAMILY_REPORTED_OUTSIDE, familyDates.CLOSED_BEFORE_START, familyDates.STARTED_BEFORE_REQUEST],
  ...[familyDates.CLOSING_WITHOUT_REASON, familyDates.REASON_WITHOUT_CLOSING, ...familyDates.PARENT_AGES],
  ...Object.values(pregnancy),
  BORN_AFTER_CLOSING,
  PLACE_OF_OTHER_TRIP,
  DUPLICATE_ROW,
  ACTION_WITHOUT_YEAR,
  ...WEEKEND_DATES,
  LEFT_BEFORE_ENTRY,
  MORE_HOURS_PAID,
];
