import fc from 'fast-check';
import type { Computed, FigureOrigin } from '@report/addin/actions';
import type { FigureKey } from '@report/addin/layout';
import type { Entry } from '@report/engine/catalogue';
import type { Cell, Table } from '@report/engine/contract';
import { type ParsedRegister, type ParsedRegisters, sourceOf } from '@report/engine/registers';
import { randomRegisters } from '../../../samples/random-registers';
import { entryOf, SERVICES, deriveFacts, UNITS, buildRequest, REGISTERS, tabulate } from '../../fixtures/alupse';
import { explainRow, originOf } from '../../fixtures/alupse-addin';
import { readFixture } from '../../fixtures/read-workbook';
import { computedOf } from './computed';
import { cellAt, figureKeys, lineAt } from './figure-keys';
import { keepRows } from './keep-rows';

/** The Dialogue registers are those of the open workbook, the others those of added files. */
const report = (year: number): Promise<Computed> =>
  computedOf(
    ['dialogue', 'bebe', 'medical'].map((service) => ({
      ...readFixture(`registers/${service}-${year}.xlsx`),
      file: service === 'dialogue' ? null : `${service}.xlsx`,
    })),
    year,
  );

const originAt = (computed: Computed, key: FigureKey): FigureOrigin => {
  const origin = originOf(computed, key);
  if (origin === null) throw new Error(`no figure ${JSON.stringify(key)}`);
  return origin;
};

/** «register|file|sheet|row» of every row behind a figure. */
const rowsOf = ({ sheets }: FigureOrigin): string[] =>
  sheets.flatMap(({ register, file, sheet, rows }) => rows.map((row) => JSON.stringify([register, file, sheet, row])));

/** The registers that the facts of a figure come from: of the units its tuples name, else of the population. */
function registersCounted(entry: Entry, cell: Cell | undefined): Set<string> {
  const units = cell?.origin.map(({ projection }) => projection.split(/[@|]/)[0]) ?? [];
  const own = units.length > 0 ? units : [entry.source?.unit];
  return new Set(Object.entries(UNITS).flatMap(([unit, { registers }]) => (own.includes(unit) ? [registers[0]] : [])));
}

const known = new WeakMap<ParsedRegister, readonly string[]>();
/** «register|file|sheet|row» of every row of a register, made once. */
function namesOf(parsed: ParsedRegister): readonly string[] {
  const before = known.get(parsed);
  if (before) return before;
  const title = Object.values(REGISTERS).find(({ key }) => key === parsed.register)?.sheet;
  const names = Array.from({ length: parsed.count }, (_, index) => {
    const { file, sheet, row } = sourceOf(parsed, index);
    return JSON.stringify([title, file, sheet, row]);
  });
  known.set(parsed, names);
  return names;
}

/** The registers with, of those that its facts come from, the rows behind a figure alone (or all but them). */
function only(
  registers: ParsedRegisters,
  counted: ReadonlySet<string>,
  origin: FigureOrigin,
  wanted: boolean,
): ParsedRegisters {
  const listed = new Set(rowsOf(origin));
  return new Map(
    [...registers].map(([key, parsed]) => {
      if (!counted.has(key)) return [key, parsed];
      const kept = namesOf(parsed).flatMap((name, row) => (listed.has(name) === wanted ? [row] : []));
      return [key, keepRows(parsed, kept)];
    }),
  );
}

/** The same cell of the same table, computed from other registers. */
function again({ answer: { year } }: Computed, registers: ParsedRegisters, table: Table, key: FigureKey) {
  const asked = { year, edition: 'complete', rounding: 'plain', tables: [table.id] } as const;
  const [computed] = tabulate(buildRequest(deriveFacts(registers, year), asked)).tables;
  const line = lineAt(table, key);
  const column = table.columns[key.column]?.code;
  const own = (computed?.rows ?? []).filter(({ code }) => code === line?.code);
  // A line that «Autres (n)» comprises becomes one of the first when the others are gone.
  const found = line?.role === 'total' ? computed?.total : (own.find(({ role }) => role === line?.role) ?? own[0]);
  return found?.cells.find((cell) => cell.column === column);
}

/** Of every figure: its rows alone give it, and without them nothing of it is left. Counts them by service. */
function countAgain(computed: Computed): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const table of computed.answer.tables) {
    const entry = entryOf(table.id);
    if (entry?.source === undefined) continue;
    for (const key of figureKeys(table)) {
      const cell = cellAt(table, key);
      // Which lines are added up in «Autres (n)» depends on the others: it has its own test.
      if (lineAt(table, key)?.code === 'rest' || !((cell?.count ?? cell?.value ?? 0) > 0)) continue;
      const origin = originAt(computed, key);
      const counted = registersCounted(entry, cell);
      const alone = again(computed, only(computed.registers, counted, origin, true), table, key);
      expect([key, alone?.count, alone?.value]).toEqual([key, cell?.count, cell?.value]);
      const without = again(computed, only(computed.registers, counted, origin, false), table, key);
      expect([key, without?.count ?? 0, without?.value ?? 0]).toEqual([key, 0, 0]);
      figures.set(table.service, (figures.get(table.service) ?? 0) + 1);
    }
  }
  return figures;
}

const sumOf = (figures: ReadonlyMap<string, number>): number =>
  [...figures.values()].reduce((sum, count) => sum + count, 0);

/** Of some rows: the figures that name them are those that counted them. */
function explainAgain(computed: Computed): void {
  const naming = new Map<string, FigureKey[]>();
  for (const table of computed.answer.tables)
    for (const key of figureKeys(table))
      for (const row of rowsOf(originAt(computed, key))) naming.set(row, [...(naming.get(row) ?? []), key]);
  for (const [register, parsed] of computed.registers) {
    const title = Object.values(REGISTERS).find(({ key }) => key === register)?.sheet ?? register;
    for (let index = 0; index < parsed.count; index += Math.ceil(parsed.count / 12)) {
      const { file, sheet, row } = sourceOf(parsed, index);
      if (file !== null) continue;
      const explained = explainRow(computed, sheet, row);
      const keys = explained?.counted.flatMap(({ figures }) => figures.map(({ key }) => key));
      expect([sheet, row, keys]).toEqual([sheet, row, naming.get(JSON.stringify([title, file, sheet, row])) ?? []]);
      expect(explained?.notCounted.every(({ reason }) => reason.endsWith('.'))).toBe(true);
    }
  }
}

describe.each([2016, 2023])('the registers of %d', (year) => {
  let computed: Computed;
  beforeAll(async () => {
    computed = await report(year);
  });

  test('every figure is given by its rows, and by no others', () => {
    const figures = countAgain(computed);
    expect(new Set(figures.keys())).toEqual(new Set(SERVICES));
    expect(sumOf(figures)).toBeGreaterThan(500);
  });

  test('a row names the figures that name it', () => {
    explainAgain(computed);
  });

  test('«Autres (n)» has the rows of the lines it adds up', () => {
    const rests = computed.answer.tables.flatMap((table) =>
      table.rows.flatMap(({ code }, row) => (code === 'rest' ? [{ table, row }] : [])),
    );
    for (const { table, row } of rests) {
      const lines = [...table.rows.entries()].filter(([index, { role }]) => index > row && role === 'sub');
      for (const column of table.columns.keys()) {
        const at = (line: number): string[] => rowsOf(originAt(computed, { table: table.id, row: line, column }));
        expect(new Set(at(row))).toEqual(new Set(lines.flatMap(([line]) => at(line))));
      }
    }
    expect(rests.length).toBeGreaterThan(0);
  });

  test('a figure no table has', () => {
    expect(originOf(computed, { table: 'none', row: 0, column: 0 })).toBeNull();
    expect(originOf(computed, { table: 'dialogue-motif', row: 999, column: 0 })).toBeNull();
  });

  test('a list has the rows it prints', () => {
    const lists = computed.answer.tables.filter(({ kind }) => kind === 'list');
    for (const { id, base } of lists) {
      const origin = originAt(computed, { table: id, row: null, column: 0 });
      expect(rowsOf(origin)).toHaveLength(base.n ?? computed.registers.get('milestones')?.count ?? 0);
    }
    expect(lists.length).toBeGreaterThan(3);
  });
});

test('random registers, faulty as people are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 10_000 }), async (seed) => {
      const computed = await computedOf([randomRegisters(seed, 150, 2019)], 2019);
      expect(sumOf(countAgain(computed))).toBeGreaterThan(50);
      explainAgain(computed);
    }),
    { numRuns: 2 },
  );
});
