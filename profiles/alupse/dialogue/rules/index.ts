import type { Rule } from '@report/engine/rules';
import * as acts from './acts';
import * as caseAnswers from './case-answers';
import * as caseChildren from './case-children';
import * as caseDates from './case-dates';
import * as childAge from './child-age';
import * as childBlanks from './child-blanks';
import * as contacts from './contacts';

/** Every rule of the service: what a file of this folder exports is one, or a list of them. */
export const DIALOGUE_RULES: readonly Rule[] = [
  ...Object.values(acts).flat(),
  ...Object.values(caseAnswers).flat(),
  ...Object.values(caseChildren).flat(),
  ...Object.values(caseDates).flat(),
  ...Object.values(childAge).flat(),
  ...Object.values(childBlanks).flat(),
  ...Object.values(contacts).flat(),
];
