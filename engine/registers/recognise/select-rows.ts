import { isBlank } from '../parse/is-blank';
import type { RawSheet } from '../raw';
import type { ColumnSpec } from '../register-spec';
import type { Region } from './find-regions';
import { mergedRows } from './merged-rows';
import { type PrintedRow, repeatsHeader, singleTextRow } from './printed-row';
import { isTotalRow } from './total-row';

/** Which rows of a region are data. Rows are indexes in sheet.values. */
export interface SelectedRows {
  readonly data: readonly number[];
  readonly totals: readonly number[];
  /** Rows that repeat the header. */
  readonly headers: readonly number[];
  /** Rows that a register made to be printed has between its data, and what each is. */
  readonly printed: ReadonlyMap<number, PrintedRow>;
  /** Rows left out because cells are merged in them, with the A1 address of the area. */
  readonly merged: readonly { readonly row: number; readonly area: string }[];
}

const LEAST_COLUMNS = 3;

/**
 * Parts the rows below a header: data; totals («Total», «Somme», «TT» without identifier or date); repeated headers; lines
 * of months, sub-totals and notes;
 * rows with merged cells, which cannot be read without guessing. A row whose known columns are all empty is none of
 * them.
 */
export function selectRows(sheet: RawSheet, region: Region): SelectedRows {
  const offsetsOf = (wanted: (column: ColumnSpec) => boolean): number[] =>
    Array.from(region.header.match.fields)
      .filter(([, column]) => wanted(column))
      .map(([offset]) => offset + region.firstColumn);
  const offsets = offsetsOf(() => true);
  const keyColumns = {
    known: offsets,
    identifiers: offsetsOf(({ type }) => type === 'id' || type === 'ref'),
    dates: offsetsOf(({ type }) => type === 'date'),
  };
  const byKeys = Array.from(new Set([...keyColumns.identifiers, ...keyColumns.dates, ...offsets]));
  const header = sheet.values[region.header.row] ?? [];
  const merged = mergedRows(
    sheet,
    region,
    offsetsOf(({ type, personal }) => !(personal && type === 'text')),
  );
  const isHeader = repeatsHeader(header.slice(region.firstColumn));
  // A register of one or two columns has rows of a single text; so has one whose first column is answered from a list.
  const listed = offsetsOf(({ type }) => type === 'code' || type === 'codes');
  const first = listed.includes(region.firstColumn) ? [] : [region.firstColumn];
  const telling = new Set(
    offsets.length < LEAST_COLUMNS ? [] : [...first, ...keyColumns.identifiers, ...keyColumns.dates],
  );
  const range = [region.firstColumn, Math.max(...offsets) + 1] as const;
  const data: number[] = [];
  const printed = new Map<number, PrintedRow>();
  const totals: number[] = [];
  const headers: number[] = [];
  for (let row = region.firstRow; row <= region.lastRow; row++) {
    const cells = sheet.values[row] ?? [];
    const filled = byKeys.find((offset) => !isBlank(cells[offset] ?? ''));
    if (filled === undefined) continue;
    const repeated = cells[filled] === header[filled] && offsets.every((offset) => cells[offset] === header[offset]);
    if (repeated || region.refusedHeaders.includes(row)) headers.push(row);
    else if (row === region.totalsRow || isTotalRow(cells, keyColumns)) totals.push(row);
    else {
      const kind = isHeader(cells, range) ? 'header' : singleTextRow(cells, range, telling);
      if (kind !== undefined) printed.set(row, kind);
      else if (!merged.has(row)) data.push(row);
    }
  }
  return { data, totals, headers, printed, merged: Array.from(merged, ([row, area]) => ({ row, area })) };
}
