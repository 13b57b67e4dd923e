import type { CellValue, RawSheet, RawTable, RawWorkbook } from '@report/engine/registers';
import { areaInFile } from './area-in-file';
import { FileError } from './file-error';
import { FILE_LIMITS } from './file-limits';
import { relationsOf, WORKBOOK_PART } from './package-part';
import { readSharedTexts } from './read-shared-texts';
import { readSheetPart, type SheetPart } from './read-sheet-part';
import { readXml } from './read-xml';
import { type Parts, readZip } from './read-zip';

/**
 * Reads an .xlsx file as the open workbook is read: the values of every sheet that is not ours, hidden ones included.
 * Nothing of the file is kept but that, and nothing is written.
 *
 * @param file its name, as findings will say it
 * @throws FileError: not a workbook, damaged, protected by a password, too large
 */
export function readWorkbookFile(bytes: Uint8Array, file: string, limits = FILE_LIMITS): RawWorkbook {
  const parts = readZip(bytes, limits);
  if (!parts.has(WORKBOOK_PART)) throw new FileError('NOT_A_WORKBOOK', 'no-workbook-part');
  const { date1904, sheets } = readWorkbookPart(parts);
  const shared = readSharedTexts(parts.get('xl/sharedStrings.xml'));
  return {
    file,
    date1904,
    sheets: sheets.flatMap(({ name, part }) => {
      const sheet = readSheetPart(parts.get(part), shared, limits);
      return sheet.isOurs ? [] : (rawSheet(name, sheet, tablesOf(parts, part, sheet)) ?? []);
    }),
  };
}

function readWorkbookPart(parts: Parts) {
  const targets = new Map(
    relationsOf(parts, WORKBOOK_PART)
      .filter(({ type }) => type === 'worksheet')
      .map(({ id, target }) => [id, target]),
  );
  const sheets: { readonly name: string; readonly part: string }[] = [];
  let date1904 = false;
  readXml(parts.get(WORKBOOK_PART), {
    open: (element, attributes) => {
      if (element === 'workbookPr') date1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (element !== 'sheet') return;
      const part = targets.get(attributes['r:id'] ?? '');
      // Sheets of charts and dialogues hold no cells.
      if (part !== undefined) sheets.push({ name: attributes.name ?? '', part });
    },
  });
  return { date1904, sheets };
}

function tablesOf(parts: Parts, sheetPart: string, { tables }: SheetPart): RawTable[] {
  const targets = new Map(relationsOf(parts, sheetPart).map(({ id, target }) => [id, target]));
  return tables.flatMap((id) => {
    const found: RawTable[] = [];
    readXml(parts.get(targets.get(id) ?? ''), {
      open: (element, { displayName, name, ref, totalsRowCount }) => {
        if (element !== 'table' || ref === undefined) return;
        const { firstRow, lastRow, firstColumn, lastColumn } = areaInFile(ref);
        found.push({
          name: displayName ?? name ?? '',
          firstRow,
          rowCount: lastRow - firstRow + 1,
          firstColumn,
          columnCount: lastColumn - firstColumn + 1,
          showTotals: Number(totalsRowCount ?? 0) > 0,
        });
      },
    });
    return found;
  });
}

/** The used range of the sheet; null for a sheet without a value. */
function rawSheet(
  name: string,
  { cells, hiddenRows, mergedAreas }: SheetPart,
  tables: readonly RawTable[],
): RawSheet | null {
  let [firstRow, lastRow, firstColumn, lastColumn] = [Infinity, -1, Infinity, -1];
  for (const [row, line] of cells) {
    if (line.size === 0) continue;
    firstRow = Math.min(firstRow, row);
    lastRow = Math.max(lastRow, row);
    for (const column of line.keys()) {
      firstColumn = Math.min(firstColumn, column);
      lastColumn = Math.max(lastColumn, column);
    }
  }
  if (lastRow < 0) return null;
  if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > MAX_AREA)
    throw new FileError('WORKBOOK_TOO_LARGE', 'too-many-cells');
  const width = lastColumn - firstColumn + 1;
  const values = Array.from({ length: lastRow - firstRow + 1 }, (_, row) => {
    const line = cells.get(firstRow + row);
    return Array.from({ length: width }, (_cell, column): CellValue => line?.get(firstColumn + column) ?? '');
  });
  const hidden = [...hiddenRows].filter((row) => row >= firstRow && row <= lastRow).sort((one, other) => one - other);
  return { name, firstRow, firstColumn, values, hiddenRows: hidden, tables, mergedAreas };
}

/** Cells of the used range, empty ones included: two stray values in two corners of a sheet make millions. */
const MAX_AREA = 20_000_000;
