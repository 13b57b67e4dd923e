import { deriveFacts } from '@report/engine/facts';
import { tablesFor } from '@report/engine/catalogue';
import type { StatisticsAnswer, Table } from '@report/engine/contract';
import { type CellValue, type RawWorkbook, readRegisters, type RegistersRead } from '@report/engine/registers';
import { buildRequest, tabulate } from '@report/engine/wire';
import { PROFILE } from '@report/profiles/exemple';
import { recordGrid, type RegisterRecord } from '@report/samples/workbook';
import type { NaiveTable } from './naive-exemple';

const { registers: REGISTERS } = PROFILE;

/** Serial of «2024-03-05» by another way than the product's: the milliseconds of a Date. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;

/** A workbook with a sheet per register, as its canonical headers and the records give it. */
export function workbookOf(records: ReadonlyMap<string, readonly RegisterRecord[]>): RawWorkbook {
  return {
    file: null,
    date1904: false,
    sheets: [...records].map(([key, rows]) => {
      const spec = REGISTERS[key];
      if (!spec) throw new Error(`no register ${key}`);
      const values: CellValue[][] = recordGrid(PROFILE, spec, rows);
      return { name: spec.sheet, firstRow: 0, firstColumn: 0, values, hiddenRows: [], tables: [], mergedAreas: [] };
    }),
  };
}

/** The tables the registers can fill, through the very steps of the pane and the service. */
export function answerOf({ registers }: RegistersRead, year: number, edition: string): StatisticsAnswer {
  const { ready: tables } = tablesFor(PROFILE, edition, registers);
  const facts = deriveFacts(PROFILE, registers, year);
  return tabulate(PROFILE, buildRequest(PROFILE, facts, { edition, rounding: 'adjusted', tables }));
}

export const readExemple = (raw: RawWorkbook): RegistersRead => readRegisters(PROFILE, [raw]);

/** A computed table in the words of the naive count. */
export function figuresOf({ rows, base, total }: Table): NaiveTable {
  const figures: Record<string, number> = {};
  const several = (rows[0]?.cells.length ?? 0) > 1;
  for (const { code, role, cells } of rows) {
    if (role === 'base') continue;
    for (const { column, count, value } of cells) {
      const figure = value ?? count ?? 0;
      if (figure !== 0) figures[several ? `${code}/${column ?? ''}` : code] = figure;
    }
  }
  const totals = total?.cells.map(({ column, count, value }): [string, number] => [column ?? '', value ?? count ?? 0]);
  return {
    figures,
    base: base.n,
    total: totals ? Object.fromEntries(totals.filter(([, figure]) => figure !== 0)) : null,
  };
}
