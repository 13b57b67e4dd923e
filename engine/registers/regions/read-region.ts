import type { ListsProfile } from '../../vocabularies';
import type { Replay } from '../answers/replay';
import { checkHeader, headerText, reportUnknown } from './check-header';
import { columnReader } from '../columns/column-reader';
import { readColumn } from '../columns/read-column';
import { type DayOrder, dayOrder } from '../parse/day-order';
import type { Identifiers } from '../parse/identifiers';
import type { ColumnData } from '../parse/parsed';
import type { ParseIssue } from '../parse/parse-issue';
import type { Question } from '../questions/question';
import { eveningQuestions, nextDayId } from '../questions/decisions';
import { questionsOf } from '../questions/questions-of';
import { fieldQuestions } from '../questions/field-questions';
import type { RawSheet, RawWorkbook } from '../raw';
import type { Region } from '../recognise/find-regions';
import type { ColumnSpec } from '../register-spec';
import { selectRows } from '../recognise/select-rows';
import type { RecognisedRegister } from './recognised-register';
import { RegionReporter } from './region-reporter';
import type { Steps } from '../steps';
import { yearsOf } from './years-of';

/** What one region of one sheet gave. */
export interface RegionRead {
  /** Position of the workbook among those that are read. */
  readonly workbook: number;
  readonly recognised: RecognisedRegister;
  readonly columns: ReadonlyMap<string, ColumnData>;
  /** Field key → 0-based column in the sheet. */
  readonly places: ReadonlyMap<string, number>;
  /** 1-based row in the sheet of each row of data. */
  readonly rows: Uint32Array;
  readonly issues: readonly ParseIssue[];
  readonly questions: readonly Question[];
}

/** Rows of data as rows of the sheet. */
function sheetRows(data: readonly number[], first: number): Uint32Array {
  const rows = new Uint32Array(data.length);
  for (let index = 0; index < data.length; index++) rows[index] = (data[index] ?? 0) + first;
  return rows;
}

/**
 * Reads a region: the rows of data, every column but the personal texts, and what is wrong with them.
 * `position`: that of the workbook among those that are read.
 */
export function* readRegion(
  profile: ListsProfile,
  workbook: RawWorkbook,
  position: number,
  sheet: RawSheet,
  region: Region,
  { identifiers, replay }: { readonly identifiers: Identifiers; readonly replay: Replay },
): Steps<RegionRead> {
  const { spec, fields, unknown } = region.header.match;
  const reporter = new RegionReporter(workbook, sheet, region);
  const usable = checkHeader(sheet, region, reporter);
  const { data, totals, headers, printed, merged } = selectRows(sheet, region);
  yield;
  for (const row of totals) reporter.atRow(row, { kind: 'totalRow' });
  for (const row of headers) reporter.atRow(row, { kind: 'repeatedHeader' });
  for (const what of ['month', 'subtotal', 'header', 'note'] as const) {
    const rows = Array.from(printed).flatMap(([row, kind]) => (kind === what ? [row] : []));
    const [first] = rows;
    if (first === undefined) continue;
    if (what === 'note') reporter.atRow(first, { kind: 'noteRows', rows: rows.length });
    else reporter.atRow(first, { kind: 'printedRows', what, rows: rows.length });
  }
  for (const { row, area } of merged) reporter.atRow(row, { kind: 'mergedCells', area });

  const isRead = ({ personal, type }: ColumnSpec): boolean => usable && !(personal && type === 'text');
  const cellsOf = columnReader(
    sheet.values,
    data,
    Array.from(fields).flatMap(([offset, column]) => (isRead(column) ? [offset + region.firstColumn] : [])),
  );
  const columns = new Map<string, ColumnData>();
  const places = new Map<string, number>();
  const names: [string, string][] = [];
  const orders: (DayOrder & { readonly offset: number; readonly field: string })[] = [];
  for (const [offset, column] of fields) {
    names.push([column.key, headerText(sheet, region, offset)]);
    places.set(column.key, offset + region.firstColumn + sheet.firstColumn);
    if (!isRead(column)) continue;
    const cells = cellsOf(offset + region.firstColumn);
    if (column.type === 'date') orders.push({ offset, field: column.key, ...dayOrder(cells) });
    const parsed = readColumn(profile, column, {
      cells,
      date1904: workbook.date1904,
      required: column.required === true,
      identifiers,
      codeOf: replay.codeOf,
      nextDay: column.type === 'date' ? replay.decisionOf(nextDayId(spec.key, column.key)) : undefined,
      isShownAsDate: (index) =>
        sheet.dates?.get((data[index] ?? 0) + sheet.firstRow)?.has(offset + region.firstColumn + sheet.firstColumn) ===
        true,
      report: (index, detail) => {
        reporter.at(data[index] ?? 0, offset, column.key, detail);
      },
    });
    if (parsed) columns.set(column.key, parsed);
    yield;
  }

  if (usable && data.length > 0 && sheet.hidden !== undefined)
    reporter.atRow(region.header.row, { kind: 'hiddenSheet', rows: data.length, deep: sheet.hidden === 'deep' });
  if (orders.some(({ monthFirst }) => monthFirst > 0))
    for (const { offset, field, ambiguous } of orders)
      if (ambiguous.length > 0)
        reporter.at(data[ambiguous[0] ?? 0] ?? 0, offset, field, { kind: 'dayOrMonth', cells: ambiguous.length });
  const inDoubt = fieldQuestions(workbook, sheet, region, { data, replay });
  const likeliest = Array.from(
    inDoubt,
    ([
      offset,
      {
        fields: [first],
      },
    ]) => [offset, first?.field ?? ''] as const,
  );
  reportUnknown(sheet, region, reporter, new Map(likeliest));
  const hidden = new Set(sheet.hiddenRows);
  return {
    workbook: position,
    recognised: {
      register: spec.key,
      title: spec.sheet,
      service: spec.service,
      file: workbook.file,
      sheet: sheet.name,
      headerRow: region.header.row + sheet.firstRow + 1,
      rows: data.length,
      columns: Object.fromEntries(names),
      unusedColumns: unknown.length,
      hiddenRows: data.filter((row) => hidden.has(row + sheet.firstRow)).length,
      totalRows: totals.length,
      years: spec.mainDate === undefined ? null : yearsOf(columns.get(spec.mainDate)),
      usable,
    },
    columns,
    places,
    rows: sheetRows(data, sheet.firstRow + 1),
    issues: reporter.issues,
    questions: [...questionsOf(workbook, sheet, region), ...eveningQuestions(reporter.issues), ...inDoubt.values()],
  };
}
