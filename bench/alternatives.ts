import { PLAIN_TABLES, PlainYear, type PlainRows } from '@report/samples/plain';
import { flatFigures } from '@report/samples/targets';
import type { DuckConnection } from './duckdb';
import { duckdbTables } from './sql';

/** Figures of each table by «line» or «line/column», zeros left out. */
export type TableFigures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Each table filtered from the row objects, in plain JavaScript. */
export const plainTables = (rows: PlainRows, year: number): TableFigures => {
  const plain = new PlainYear(rows, year);
  return Object.fromEntries(Object.entries(PLAIN_TABLES).map(([id, table]) => [id, flatFigures(table(plain))]));
};

/** Each table as one SQL query over typed tables already loaded; the populations they share are made once. */
export const sqlTables = async (connection: DuckConnection, year: number): Promise<TableFigures> => {
  const { populations, tables } = duckdbTables(year);
  for (const population of populations) await connection.run(population);
  const figures: Record<string, Record<string, number>> = {};
  for (const [id, query] of Object.entries(tables))
    figures[id] = figuresOf((await connection.runAndReadAll(query)).getRows());
  return figures;
};

/** Rows [line, figure] or [line, column, figure]; counts come as bigint. */
const figuresOf = (rows: readonly (readonly unknown[])[]): Record<string, number> => {
  const figures: Record<string, number> = {};
  for (const row of rows) {
    const key = row.slice(0, -1).join('/');
    figures[key] = (figures[key] ?? 0) + Number(row.at(-1));
  }
  return flatFigures(figures);
};

/** Figures that two computations give differently: «table line». */
export const differences = (one: TableFigures, other: TableFigures): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((table) => {
    const [left, right] = [one[table] ?? {}, other[table] ?? {}];
    const lines = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...lines].filter((line) => left[line] !== right[line]).map((line) => `${table} ${line}`);
  });
