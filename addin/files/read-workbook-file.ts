import { atOnce, type RawWorkbook, type Steps } from '@report/engine/registers';
import { FileError, FILE_LIMITS, type FileLimits } from '@report/ooxml/bounds';
import { readWorkbookValues, type TablePart } from '@report/ooxml/spreadsheet';
import { MARK_KEY } from '../workbook/product-names';
import { appErrorOf } from './app-error-of';

/** Bytes of a file that are taken into memory at all. */
export const LARGEST_FILE = FILE_LIMITS.inflatedBytes;

/**
 * Reads an .xlsx file as the open workbook is read: the values of every sheet that is not ours, hidden ones included.
 * Nothing of the file is kept but that, and nothing is written. A slice is a few milliseconds.
 *
 * @param file its name, as findings will say it
 * @throws AppError: the true reason why it cannot be read, with sheet and cell where it is about one
 */
export function* workbookFileInSteps(
  bytes: Uint8Array,
  file: string,
  limits: FileLimits = FILE_LIMITS,
): Steps<RawWorkbook> {
  try {
    const { date1904, sheets } = yield* readWorkbookValues(bytes, limits);
    return {
      file,
      date1904,
      sheets: sheets
        .filter(({ values, properties }) => values.length > 0 && !properties.includes(MARK_KEY))
        .map(({ name, state, firstRow, firstColumn, values, hiddenRows, mergedAreas, tables, dates }) => ({
          name,
          hidden: state === 'visible' ? undefined : state === 'hidden' ? 'hidden' : 'deep',
          firstRow,
          firstColumn,
          values,
          hiddenRows,
          mergedAreas,
          tables: tables.map(rawTable),
          dates,
        })),
    };
  } catch (error) {
    throw error instanceof FileError ? appErrorOf(error) : error;
  }
}

/** The same, all at once. */
export const readWorkbookFile = (bytes: Uint8Array, file: string, limits?: FileLimits): RawWorkbook =>
  atOnce(workbookFileInSteps(bytes, file, limits));

const rawTable = ({ name, area, showTotals }: TablePart) => ({
  name,
  firstRow: area.firstRow,
  rowCount: area.lastRow - area.firstRow + 1,
  firstColumn: area.firstColumn,
  columnCount: area.lastColumn - area.firstColumn + 1,
  showTotals,
});
