import type { Rule } from '@report/engine/rules';
import * as actions from './actions';
import * as duplicateRows from './duplicate-rows';
import * as staff from './staff';

/** Every rule of the service: what a file of this folder exports is one, or a list of them. */
export const ASSOCIATION_RULES: readonly Rule[] = [
  ...Object.values(duplicateRows).flat(),
  ...Object.values(actions).flat(),
  ...Object.values(staff).flat(),
];
