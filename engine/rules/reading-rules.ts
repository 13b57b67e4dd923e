import { IMPLAUSIBLE_DATE } from './cells/implausible-date';
import { OUTDATED_VALUE } from './cells/outdated-value';
import * as readRules from './cells/read-rules';
import { UNKNOWN_REFERENCE } from './cells/unknown-reference';
import type { Rule } from './rule';
import * as columnRules from './sheets/column-rules';
import * as headerRules from './sheets/header-rules';
import * as rowRules from './sheets/row-rules';

/** The rules of any register, whatever the association: its sheets, its rows, its cells. A rule that names several cells has several entries of one id. */
export const READING_RULES: readonly Rule[] = [
  ...Object.values(headerRules),
  ...Object.values(columnRules),
  ...Object.values(rowRules),
  ...Object.values(readRules),
  UNKNOWN_REFERENCE,
  IMPLAUSIBLE_DATE,
  OUTDATED_VALUE,
];
