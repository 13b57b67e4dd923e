import { IMPLAUSIBLE_DATE, OUTDATED_VALUE, UNKNOWN_REFERENCE, type Rule } from '@report/engine/rules';
import * as readRules from '@report/engine/rules';
import * as headerRules from '@report/engine/rules';
import * as rowRules from '@report/engine/rules';
import { ACTION_WITHOUT_YEAR, WEEKEND_DATES } from './association/rules/actions';
import { DUPLICATE_ROW } from './association/rules/duplicate-rows';
import { LEFT_BEFORE_ENTRY, MORE_HOURS_PAID } from './association/rules/staff';
import { BORN_AFTER_CLOSING, PLACE_OF_OTHER_TRIP } from './bebe/rules/children-and-trips';
import * as familyDates from './bebe/rules/family-dates';
import * as pregnancy from './bebe/rules/pregnancy';
import * as requests from './bebe/rules/requests';
import * as acts from './dialogue/rules/acts';
import * as caseAnswers from './dialogue/rules/case-answers';
import * as caseChildren from './dialogue/rules/case-children';
import * as caseDates from './dialogue/rules/case-dates';
import * as childAge from './dialogue/rules/child-age';
import { CHILD_BLANKS } from './dialogue/rules/child-blanks';
import * as contacts from './dialogue/rules/contacts';

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
