import type { ListRow, ListRows } from '@report/addin/layout';
import type { Table } from '@report/engine/contract';
import { listRowsOf } from '../../../addin/actions/list-rows-of';
import {
  PROFILE,
  CATALOGUE,
  registersOf,
  deriveFacts,
  buildRequest,
  readRegisters,
  tabulate,
} from '../../fixtures/alupse';
import { publishedFigures, type Place, type PublishedFigure } from '../../fixtures/published-figures';
import { readFixture } from '../../fixtures/read-workbook';

interface Computed {
  readonly tables: readonly Table[];
  readonly lists: ListRows;
}

/** Every table of a year, each from the workbook of its service; percentages each by itself, as the reports round. */
function computed(year: number): Computed {
  const parts = ['dialogue', 'bebe', 'medical'].map((service): Computed => {
    const { registers } = readRegisters([readFixture(`registers/${service}-${year}.xlsx`)]);
    const facts = deriveFacts(registers, year);
    const tables = CATALOGUE.filter((entry) => entry.service === service || entry.service === 'asbl')
      .filter((entry) => registersOf(entry).every((register) => registers.has(register)))
      .map(({ id }) => id);
    const answer = tabulate(buildRequest(facts, { edition: 'complete', rounding: 'plain', tables }));
    return { tables: answer.tables, lists: listRowsOf(PROFILE, answer, registers, facts) };
  });
  return {
    tables: parts.flatMap(({ tables }) => tables),
    lists: new Map(parts.flatMap(({ lists }) => [...lists])),
  };
}

const textOf = (row: ListRow | undefined, field: string): string => {
  const value = row?.get(field);
  return value?.kind === 'text' ? value.text : value?.kind === 'number' ? String(value.number) : '';
};

/** The figure of a table where a printed one belongs; null when the table has no such cell. */
function readAt({ tables, lists }: Computed, { table: id, row, column, as }: Place): number | null {
  const table = tables.find((found) => found.id === id);
  if (!table) return null;
  if (as === 'text') {
    const found = lists
      .get(id)
      ?.find((one) => ['title', 'label'].some((field) => textOf(one, field).includes(String(row))));
    return found ? Number(textOf(found, column ?? 'value')) : null;
  }
  if (row === '@base') return table.base.n;
  if (as === 'rank') return table.rows.findIndex(({ code }) => code === row) + 1;
  const cellsOf = (code: string) => (code === '@total' ? table.total : table.rows.find((found) => found.code === code));
  const figures = (typeof row === 'string' ? [row] : row).map((code) => {
    const cell = cellsOf(code)?.cells.find((found) => found.column === (column ?? null));
    if (as === 'percent') return cell?.percent ?? null;
    if (as === 'share') return (cell?.percent ?? NaN) / 100;
    return (as === 'count' ? (cell?.count ?? cell?.value) : (cell?.value ?? cell?.count)) ?? null;
  });
  return figures.reduce<number | null>((sum, figure) => (sum === null || figure === null ? null : sum + figure), 0);
}

const FIGURES = publishedFigures();

/** What a table must show of a printed figure: itself, or the sum of those that it adds up. */
function expectedOf({ figure, group, place }: PublishedFigure): number {
  if (place?.as !== 'addend') return figure;
  return FIGURES.filter((other) => other.group === group && other.place?.as === 'addend')
    .filter((other) => other.place?.row === place.row)
    .reduce((sum, other) => sum + other.figure, 0);
}

const name = ({ year, group, label, at, place, figure }: PublishedFigure): string =>
  `${year}, ${at}, ${group} «${label}»${place?.column === undefined ? '' : ` (${place.column})`}: ${figure}`;

const computedIn = new Map([2016, 2023].map((year) => [year, computed(year)]));
const found = FIGURES.map((printed) => {
  const tables = computedIn.get(printed.year);
  const value = tables && printed.place ? readAt(tables, printed.place) : null;
  return { printed, value, same: value !== null && value === expectedOf(printed) };
});
const same = found.filter((one) => one.same);

test('the registers give the published figures back, but for those that contradict each other', () => {
  const wrong = found
    .filter(({ printed, same }) => !same && !printed.differs && printed.none === undefined)
    .map(({ printed, value }) => `${name(printed)}, computed ${value}`);
  expect(wrong).toEqual([]);
});

test('an exception is one: the figure is not in the tables', () => {
  expect(same.filter(({ printed }) => printed.differs ?? printed.none).map(({ printed }) => name(printed))).toEqual([]);
  const missing = found.filter(({ printed, value }) => printed.differs && value === null);
  expect(missing.map(({ printed }) => name(printed))).toEqual([]);
});

test('how many are reproduced, and each that is not with its reason', () => {
  const contradicted = found.filter(({ printed }) => printed.differs);
  const fixed = found.filter(({ printed }) => printed.none !== undefined);
  expect(contradicted.filter(({ printed }) => !printed.differs?.why).map(({ printed }) => name(printed))).toEqual([]);
  expect(fixed.filter(({ printed }) => !printed.none).map(({ printed }) => name(printed))).toEqual([]);
  expect([FIGURES.length, same.length, contradicted.length, fixed.length]).toEqual([509, 475, 13, 21]);
});
