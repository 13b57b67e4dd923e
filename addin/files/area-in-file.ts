import { type Area, areaOf } from '@report/engine/registers';
import { FileError } from './file-error';

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** The area a file speaks of: «A1:C9», or one cell. @throws FileError: no sheet has such cells */
export function areaInFile(address: string): Area {
  const area = areaOf(address);
  const isThere =
    area !== null &&
    area.firstRow >= 0 &&
    area.firstRow <= area.lastRow &&
    area.firstColumn <= area.lastColumn &&
    area.lastRow < MAX_ROWS &&
    area.lastColumn < MAX_COLUMNS;
  if (!isThere) throw new FileError('NOT_A_WORKBOOK', 'damaged');
  return area;
}
