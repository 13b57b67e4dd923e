import { type FactTable, pickCodes, pickNumbers, yesWhere, oneRowEach } from '@report/engine/facts';
import { NO_KEY } from '@report/engine/registers';
import { factTableOf, type Year } from '../../../kit';
import { actRows } from './act-rows';

/** One fact per row of Dialogue acts of the year; its quantity says how many acts the row stands for. */
export function deriveAct(of: Year): FactTable {
  const acts = of.columns('dialogueActs');
  const rows = of.once(actRows);
  const cases = acts.keys('caseId');
  return factTableOf('act', of, {
    count: rows.length,
    variables: {
      withCase: yesWhere(rows, (row) => cases[row] !== NO_KEY),
      nature: pickCodes(acts.codes('nature'), rows),
    },
    quantities: { quantity: pickNumbers(acts.numbers('quantity'), rows, 1, 1) },
    sources: () => [oneRowEach('dialogueActs', rows)],
  });
}
