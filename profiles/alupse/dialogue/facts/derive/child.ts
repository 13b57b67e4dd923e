import { type FactTable, UNKNOWN, mapRows, NO_ROW, pickCodes, selectRows, oneRowEach } from '@report/engine/facts';
import { bandLevels, factTableOf, levelOf, type Year } from '../../../kit';
import { caseChildren } from './case-children';
import { caseStates } from './case-states';

/** One fact per symptomatic child of a Dialogue file active in the year. */
export function deriveChild(of: Year): FactTable {
  const children = of.columns('dialogueChildren');
  const { years } = of.once(caseStates);
  const { caseRows, ages } = of.once(caseChildren);
  const OUTSIDE = levelOf('case', 'caseYear', 'outside');
  const rows = selectRows(children.count, (row) => {
    const caseRow = caseRows[row] ?? NO_ROW;
    const year = caseRow === NO_ROW ? 0 : years[caseRow];
    return year !== 0 && year !== OUTSIDE;
  });
  const parents = mapRows(rows, Uint32Array, (row) => caseRows[row] ?? 0);
  const agesOfFacts = mapRows(rows, Int32Array, (row) => ages[row] ?? UNKNOWN);
  return factTableOf('child', of, {
    count: rows.length,
    variables: {
      caseYear: pickCodes(years, parents),
      sex: pickCodes(children.codes('sex'), rows),
      age: bandLevels('ageDialogue', agesOfFacts),
      age12: bandLevels('age12', agesOfFacts),
      custody: pickCodes(children.codes('custody'), rows),
      region: pickCodes(children.codes('region'), rows),
      nationality: pickCodes(children.codes('nationality'), rows),
      caseMotive: pickCodes(of.columns('dialogueCases').codes('mainMotive'), parents),
    },
    quantities: {},
    sources: () => [oneRowEach('dialogueChildren', rows), oneRowEach('dialogueCases', parents)],
  });
}
