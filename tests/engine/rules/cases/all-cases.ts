import { BEBE_AND_ASSOCIATION_CASES } from './bebe-and-association-cases';
import { CELL_CASES } from './cell-cases';
import { DIALOGUE_RULE_CASES } from './dialogue-cases';
import type { RuleCase } from './rule-case';
import { SHEET_CASES } from './sheet-cases';

export const CASES: readonly RuleCase[] = [
  ...SHEET_CASES,
  ...CELL_CASES,
  ...DIALOGUE_RULE_CASES,
  ...BEBE_AND_ASSOCIATION_CASES,
];
