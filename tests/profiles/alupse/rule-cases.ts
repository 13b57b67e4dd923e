import { CELL_CASES } from '../../engine/rules/cell-cases';
import { SHEET_CASES } from '../../engine/rules/sheet-cases';
import type { RuleCase } from '../../fixtures/rule-case';
import { ASSOCIATION_CASES } from './association/rules/cases';
import { BEBE_CASES } from './bebe/rules/cases';
import { DIALOGUE_CASES } from './dialogue/rules/cases';

/** Cases of the rules of the association. */
export const OWN_CASES: readonly RuleCase[] = [...DIALOGUE_CASES, ...BEBE_CASES, ...ASSOCIATION_CASES];

/** Those of the rules of any register too, on its registers. */
export const CASES: readonly RuleCase[] = [...SHEET_CASES, ...CELL_CASES, ...OWN_CASES];
