import { isBlank } from '../parse/is-blank';
import type { RawSheet } from '../raw';
import type { ColumnSpec } from '../register-spec';
import type { Region } from './find-regions';
import { mergedRows } from './merged-rows';
import { isTotalRow } from './total-row';

/** Which rows of a region are data. Rows are indexes in sheet.values. */
export interface SelectedRows {
  readonly data: readonly number[];
  readonly totals: readonly number[];
  /** Rows that repeat the header. */
  readonly headers: readonly number[];
  /** Rows left out because cells are merged in them, with the A1 address of the area. */
  readonly merged: readonly { readonly row: number; readonly area: string }[];
}

/**
 * Parts the rows below a header: data; totals («Total», «Somme», «TT» without identifier or date); repeated headers;
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
  const data: number[] = [];
  const totals: number[] = [];
  const headers: number[] = [];
  for (let row = region.firstRow; row <= region.lastRow; row++) {
    const cells = sheet.values[row] ?? [];
    const filled = byKeys.find((offset) => !isBlank(cells[offset] ?? ''));
    if (filled === undefined) continue;
    const repeated = cells[filled] === header[filled] && offsets.every((offset) => cells[offset] === header[offset]);
    if (repeated || region.refusedHeaders.includes(row)) headers.push(row);
    else if (row === region.totalsRow || isTotalRow(cells, keyColumns)) totals.push(row);
    else if (!merged.has(row)) data.push(row);
  }
  return { data, totals, headers, merged: Array.from(merged, ([row, area]) => ({ row, area })) };
}
