import { completedYears } from '@report/engine/calendar';
import {
  type FactTable,
  mapRows,
  NO_ROW,
  parentRows,
  pickCodes,
  pickYes,
  yesWhere,
  selectRows,
  oneRowEach,
} from '@report/engine/facts';
import { NO_DATE } from '@report/engine/registers';
import { factTableOf, type Year } from '../../../kit';
import { familyStates } from './family-states';

const UNDER = 3;

/** One fact per child of an active Bébé family, born by the reference date: 31.12, or the closing if it is earlier. */
export function deriveFamilyChild(of: Year): FactTable {
  const families = of.columns('bebeFamilies');
  const children = of.columns('bebeChildren');
  const { yearEnds } = of.once(familyStates);
  const births = children.dates('birthDate');
  const closings = families.dates('closingDate');
  const familyRows = parentRows(children.keys('familyId'), families.keys('familyId'));
  const referenceDay = (row: number): number => {
    const closing = closings[familyRows[row] ?? 0] ?? NO_DATE;
    return closing === NO_DATE ? of.lastDay : Math.min(closing, of.lastDay);
  };
  const rows = selectRows(children.count, (row) => {
    const family = familyRows[row] ?? NO_ROW;
    const birth = births[row] ?? NO_DATE;
    return family !== NO_ROW && yearEnds[family] !== 0 && birth !== NO_DATE && birth <= referenceDay(row);
  });
  return factTableOf('familyChild', of, {
    count: rows.length,
    variables: {
      livingPlace: pickCodes(children.codes('livingPlace'), rows),
      under3: yesWhere(rows, (row) => {
        return completedYears(births[row] ?? NO_DATE, referenceDay(row)) < UNDER;
      }),
      followed: pickYes(children.answers('followed'), rows),
    },
    quantities: {},
    sources: () => [
      oneRowEach('bebeChildren', rows),
      oneRowEach(
        'bebeFamilies',
        mapRows(rows, Uint32Array, (row) => familyRows[row] ?? 0),
      ),
    ],
  });
}
