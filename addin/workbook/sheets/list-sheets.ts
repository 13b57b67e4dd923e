import { loadMark, type Mark, readMark } from './mark';
import { loadRecord, readRecord, type RunRecord } from './run-record';

export interface ListedSheet {
  readonly sheet: Excel.Worksheet;
  /** The same whatever the sheet is called. */
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: Excel.Worksheet['visibility'];
  /** null: not ours, never touched. */
  readonly mark: Mark | null;
}

export interface Listing {
  readonly sheets: readonly ListedSheet[];
  /** The run that is under way, or that was interrupted. */
  readonly record: RunRecord | null;
}

/** Every sheet with its mark, and the record of a run. Two syncs. */
export async function listSheets(context: Excel.RequestContext): Promise<Listing> {
  const { worksheets } = context.workbook;
  worksheets.load({ id: true, name: true, position: true, visibility: true });
  const setting = loadRecord(context.workbook);
  await context.sync();
  const marks = worksheets.items.map(loadMark);
  await context.sync();
  const sheets = worksheets.items.map((sheet, index) => {
    const property = marks[index];
    return {
      sheet,
      id: sheet.id,
      name: sheet.name,
      position: sheet.position,
      visibility: sheet.visibility,
      mark: property === undefined ? null : readMark(property),
    };
  });
  return { sheets, record: readRecord(setting) };
}
