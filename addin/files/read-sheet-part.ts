import type { CellValue } from '@report/engine/registers';
import { MARK_KEY } from '../workbook/product-names';
import { areaInFile } from './area-in-file';
import { FileError } from './file-error';
import type { FileLimits } from './file-limits';
import { unescaped } from './read-shared-texts';
import { readXml } from './read-xml';

/** A sheet as its part says: cells by row, nothing interpreted. Rows and columns are 0-based. */
export interface SheetPart {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellValue>>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly mergedAreas: readonly string[];
  /** Ids of the relations to its tables. */
  readonly tables: readonly string[];
  /** Written by the add-in itself. */
  readonly isOurs: boolean;
}

/** What a formula whose result was never stored is read as: a fault that is found, not a zero that is believed. */
const NO_RESULT = '#N/A';

/**
 * Reads a sheet: stored results of formulas, dates as their serials. Cells a merged area covers are empty, as in Excel.
 *
 * @throws FileError: damaged, too many cells, merged areas too large
 */
export function readSheetPart(part: Uint8Array | undefined, shared: readonly string[], limits: FileLimits): SheetPart {
  const cells = new Map<number, Map<number, CellValue>>();
  const hiddenRows = new Set<number>();
  const mergedAreas: string[] = [];
  const tables: string[] = [];
  let isOurs = false;
  let count = 0;
  let row = -1;
  let column = -1;
  let type = 'n';
  let text = '';
  let reads = false;
  let formula = false;
  let value = false;
  readXml(part, {
    open: (name, attributes) => {
      switch (name) {
        case 'row':
          row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
          column = -1;
          if (isTrue(attributes.hidden)) hiddenRows.add(row);
          break;
        case 'c':
          column = attributes.r === undefined ? column + 1 : areaInFile(attributes.r).firstColumn;
          type = attributes.t ?? 'n';
          text = '';
          formula = false;
          value = false;
          if (++count > limits.cells) throw new FileError('WORKBOOK_TOO_LARGE', 'too-many-cells');
          break;
        case 'f':
          formula = true;
          break;
        case 'v':
        case 't':
          reads = true;
          value = true;
          break;
        case 'mergeCell':
          if (attributes.ref !== undefined) mergedAreas.push(attributes.ref);
          break;
        case 'tablePart':
          if (attributes['r:id'] !== undefined) tables.push(attributes['r:id']);
          break;
        case 'customPr':
          isOurs ||= attributes.name === MARK_KEY;
          break;
      }
    },
    text: (more) => {
      if (reads) text += more;
    },
    close: (name) => {
      if (name === 'v' || name === 't') reads = false;
      if (name !== 'c') return;
      const read = value ? valueOf(type, text, shared) : formula ? NO_RESULT : '';
      if (read === '') return;
      const line = cells.get(row) ?? new Map<number, CellValue>();
      cells.set(row, line);
      line.set(column, read);
    },
  });
  clearMerged(cells, mergedAreas, limits);
  return { cells, hiddenRows, mergedAreas, tables, isOurs };
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial of 1 January 1970 in the system of 1900. */
const SERIAL_1970 = 25_569;

function valueOf(type: string, text: string, shared: readonly string[]): CellValue {
  switch (type) {
    case 's':
      return shared[Number(text)] ?? '';
    case 'b':
      return text === '1' || text === 'true';
    case 'str':
    case 'inlineStr':
      return unescaped(text);
    case 'e':
      return text;
    case 'd':
      return Date.parse(`${text}Z`) / MILLISECONDS_PER_DAY + SERIAL_1970;
    default:
      return text === '' ? '' : Number(text);
  }
}

function clearMerged(
  cells: ReadonlyMap<number, Map<number, CellValue>>,
  areas: readonly string[],
  limits: FileLimits,
): void {
  let covered = 0;
  for (const address of areas) {
    const { firstRow, lastRow, firstColumn, lastColumn } = areaInFile(address);
    covered += (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
    if (!(covered <= limits.mergedCells)) throw new FileError('WORKBOOK_TOO_LARGE', 'merges-too-large');
    for (let row = firstRow; row <= lastRow; row += 1) {
      const line = cells.get(row);
      if (line === undefined) continue;
      for (let column = firstColumn; column <= lastColumn; column += 1)
        if (row !== firstRow || column !== firstColumn) line.delete(column);
    }
  }
}
