import type { FieldOf, RegisterSpec } from '../registers';
import type { RegisterColumns } from './columns-of';

/** The rows of a register dated in the report year, in order. A row without a date is of no year. */
export function rowsOfYear<S extends RegisterSpec>(
  { firstDay, lastDay }: { readonly firstDay: number; readonly lastDay: number },
  columns: RegisterColumns<S>,
  field: FieldOf<S, 'date'>,
): Uint32Array {
  const dates = columns.dates(field);
  const rows = new Uint32Array(dates.length);
  let kept = 0;
  // Neither a call for each row nor a branch: which rows are of the year is anyone’s guess when they are not sorted.
  for (let row = 0; row < dates.length; row++) {
    const date = dates[row] ?? 0;
    rows[kept] = row;
    kept += Number(date >= firstDay) & Number(date <= lastDay);
  }
  return rows.slice(0, kept);
}
