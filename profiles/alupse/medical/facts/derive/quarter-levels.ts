import { civilDate } from '@report/engine/calendar';
import { mapRows } from '@report/engine/facts';
import { levelOf } from '../../../kit';

/** Quarter of the date of each picked row (all dated). */
export function quarterLevels(dates: Int32Array, rows: Uint32Array): Uint8Array {
  const FIRST_QUARTER = levelOf('meeting', 'quarter', 't1');
  return mapRows(rows, Uint8Array, (row) => {
    const month = Math.floor(civilDate(dates[row] ?? 0) / 100) % 100;
    return FIRST_QUARTER + Math.floor((month - 1) / 3);
  });
}
