import { NO_ROW, parentRows, integerOf } from '@report/engine/facts';
import { BLANK, YES } from '@report/engine/registers';
import { levelOf, levelsOf, type Year } from '../../../kit';
import { actRows } from './act-rows';

/** The acts of the report year that belong to a Dialogue file, gathered by row of the register of files. */
export interface CaseActs {
  /** By row of the acts: row of its file; NO_ROW when the act is of another year or belongs to no known file. */
  readonly caseRows: Int32Array;
  /** Axes of the file: bit k for level k; level 0 alone when no act of the year has an axis. */
  readonly axes: Uint32Array;
  /** Sum of «Nombre» by file and axis, at row · axisLevels + level. */
  readonly sessions: Int32Array;
  readonly axisLevels: number;
  /** YES when an act of the year of the axis «réseau» had the family present, else 0. */
  readonly networkMeetings: Uint8Array;
}

/**
 * A file is in an axis when an act of the year is of that axis. «Évaluation» is kept only when it is the only axis: it
 * counts the files that had nothing else (report of 2016, section C.2.3).
 */
export function caseActs(of: Year): CaseActs {
  const cases = of.columns('dialogueCases');
  const acts = of.columns('dialogueActs');
  const axisCodes = acts.codes('axis');
  const numbers = acts.numbers('quantity');
  const familyPresent = acts.answers('familyPresent');
  const NETWORK = levelOf('caseAxis', 'axis', 'reseau');
  const EVALUATION = 1 << levelOf('caseAxis', 'axis', 'evaluation');
  const axisLevels = levelsOf('caseAxis', 'axis').length;
  const rows = of.once(actRows);
  const caseRows = parentRows(acts.keys('caseId'), cases.keys('caseId'), rows);
  const axes = new Uint32Array(cases.count);
  const sessions = new Int32Array(cases.count * axisLevels);
  const networkMeetings = new Uint8Array(cases.count);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const caseRow = caseRows[row] ?? NO_ROW;
    const axis = axisCodes[row] ?? BLANK;
    if (caseRow === NO_ROW || axis === BLANK) continue;
    axes[caseRow] = (axes[caseRow] ?? 0) | (1 << axis);
    const cell = caseRow * axisLevels + axis;
    sessions[cell] = (sessions[cell] ?? 0) + integerOf(numbers[row] ?? NaN, 1, 1);
    if (axis === NETWORK && familyPresent[row] === YES) networkMeetings[caseRow] = YES;
  }
  for (let row = 0; row < cases.count; row++) {
    const set = axes[row] ?? 0;
    if (set === 0) axes[row] = 1;
    else if (set !== EVALUATION) axes[row] = set & ~EVALUATION;
  }
  return { caseRows, axes, sessions, axisLevels, networkMeetings };
}
