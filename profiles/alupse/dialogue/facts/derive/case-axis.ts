import { type FactTable, mapRows, NO_ROW, factOfRows, groupedRows, oneRowEach } from '@report/engine/facts';
import { BLANK } from '@report/engine/registers';
import { factTableOf, levelOf, type Year } from '../../../kit';
import { caseActs } from './case-acts';
import { caseStates } from './case-states';

/** One fact per active Dialogue file and axis kept for it, with the number of its sessions. */
export function deriveCaseAxis(of: Year): FactTable {
  const { years } = of.once(caseStates);
  const { axes, sessions, axisLevels, caseRows } = of.once(caseActs);
  const OUTSIDE = levelOf('case', 'caseYear', 'outside');
  const found: number[] = [];
  for (let row = 0; row < axes.length; row++) {
    if (years[row] === 0 || years[row] === OUTSIDE) continue;
    const set = axes[row] ?? 0;
    // Level 0 is «no axis»: no session, hence no fact.
    for (let axis = 1; axis < axisLevels; axis++) {
      if ((set & (1 << axis)) === 0) continue;
      found.push(row * axisLevels + axis);
    }
  }
  /** Facts as cells of the table file × axis. */
  const cells = new Uint32Array(found);
  return factTableOf('caseAxis', of, {
    count: cells.length,
    variables: { axis: mapRows(cells, Uint8Array, (cell) => cell % axisLevels) },
    quantities: { sessions: mapRows(cells, Int32Array, (cell) => sessions[cell] ?? 0) },
    sources: () => {
      const axisCodes = of.columns('dialogueActs').codes('axis');
      const factOfCell = factOfRows(cells, sessions.length);
      const factOf = (act: number) => {
        const caseRow = caseRows[act] ?? NO_ROW;
        return caseRow === NO_ROW ? -1 : (factOfCell[caseRow * axisLevels + (axisCodes[act] ?? BLANK)] ?? -1);
      };
      return [
        groupedRows('dialogueActs', cells.length, caseRows.length, factOf),
        oneRowEach(
          'dialogueCases',
          mapRows(cells, Uint32Array, (cell) => Math.floor(cell / axisLevels)),
        ),
      ];
    },
  });
}
