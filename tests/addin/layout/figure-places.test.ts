import type { FigurePlaces } from '@report/addin/layout';
import type { Cell, Table } from '@report/engine/contract';
import { figurePlaces } from '../../fixtures/alupse-addin';
import { type LaidOut, reportOf } from './report-of';
import { fifteenDigits } from '../../fixtures/fifteen-digits';

const FILES = ['dialogue-2016.xlsx', 'bebe-2016.xlsx', 'medical-2016.xlsx'];

let report: LaidOut;
let places: FigurePlaces[];
beforeAll(async () => {
  report = await reportOf(FILES, 2016, 'complete');
  places = figurePlaces(report.answer, report.models);
});

const cellOf = (table: Table | undefined, row: number | null, column: number): Cell | undefined =>
  (row === null ? table?.total : table?.rows[row])?.cells[column];

test('every place holds the figure it leads to, or its share', () => {
  const wrong: unknown[] = [];
  for (const placed of places.flatMap((sheet) => [...sheet.values()])) {
    const table = report.answer.tables.find(({ id }) => id === placed.table);
    if (table?.kind === 'list') continue;
    const { count, value, percent } = cellOf(table, placed.row, placed.column) ?? {};
    const printed = [count, value, ...(typeof percent === 'number' ? [percent / 100] : [])];
    // «–» stands for what cannot be counted, or shared.
    if (placed.written !== '–' && !printed.some((figure) => fifteenDigits(figure) === placed.written))
      wrong.push(placed);
  }
  expect(wrong).toEqual([]);
});

test('every figure of every table stands somewhere', () => {
  const keyOf = (table: string, row: number | null, column: number): string => `${table}|${row ?? ''}|${column}`;
  const placed = new Set(
    places.flatMap((sheet) => [...sheet.values()].map((one) => keyOf(one.table, one.row, one.column))),
  );
  const wanted = report.answer.tables.flatMap(({ id, rows, total, columns }) =>
    [...rows.keys(), ...(total === null ? [] : [null])].flatMap((row) =>
      columns.map((_, column) => keyOf(id, row, column)),
    ),
  );
  expect(wanted.filter((key) => !placed.has(key))).toEqual([]);
});

test('labels, headers, notes and the summary are no figures', () => {
  const labels = places.flatMap((sheet) =>
    [...sheet].filter(([address, { table }]) => {
      const isList = report.answer.tables.find(({ id }) => id === table)?.kind === 'list';
      return address.startsWith('A') && !isList;
    }),
  );
  expect(labels).toEqual([]);
  expect(places[0]?.size).toBe(0);
});
