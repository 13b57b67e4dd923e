import type { RegisterColumns } from './columns-of';
import type { ReportYear } from './report-year';
import { selectRows } from './select-rows';

/** The rows of a register dated in the report year, in order. A row without a date is of no year. */
export function rowsOfYear(of: ReportYear, columns: RegisterColumns, field: string): Uint32Array {
  const { firstDay, lastDay } = of;
  const dates = columns.dates(field);
  return selectRows(columns.count, (row) => {
    const date = dates[row] ?? 0;
    return date >= firstDay && date <= lastDay;
  });
}
