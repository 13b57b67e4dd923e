import { dayOfSerial, dayOfText, UNREADABLE } from '../parse/day-of';
import { type ColumnData, NO_DATE } from '../parsed';
import type { ColumnCells } from './column-reader';
import { eachCell } from './each-cell';
import { onceEach } from './once-each';

/** Longer texts are no date. */
const MAX_LENGTH = 60;

/** A column of dates: serials of the workbook's date system, or texts day before month. */
export function readDates(column: ColumnCells): ColumnData {
  const days = new Int32Array(column.cells.length).fill(NO_DATE);
  const dayIn = onceEach(dayOfText, MAX_LENGTH);
  eachCell(column, (value, index) => {
    const day =
      typeof value === 'number'
        ? dayOfSerial(value, column.date1904)
        : typeof value === 'string'
          ? dayIn(value)
          : UNREADABLE;
    if (day === UNREADABLE) column.report(index, { kind: 'unreadableDate' });
    else if (day !== NO_DATE) {
      days[index] = day;
      if (typeof value === 'string') column.report(index, { kind: 'textDate', day });
    }
  });
  return { kind: 'date', days };
}
