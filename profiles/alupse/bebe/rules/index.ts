import type { Rule } from '@report/engine/rules';
import * as childrenAndTrips from './children-and-trips';
import * as familyDates from './family-dates';
import * as pregnancy from './pregnancy';
import * as requests from './requests';

/** Every rule of the service: what a file of this folder exports is one, or a list of them. */
export const BEBE_RULES: readonly Rule[] = [
  ...Object.values(requests).flat(),
  ...Object.values(familyDates).flat(),
  ...Object.values(pregnancy).flat(),
  ...Object.values(childrenAndTrips).flat(),
];
