import { type ColumnSpec, knownRegister } from '@report/engine/registers';
import { PROFILE } from '@report/profiles/alupse';
import { type PlainRows, REGISTER_OF } from '@report/samples/plain';
import type { DuckAppender, DuckConnection } from './duckdb';
import { MACROS } from './sql';

type Row = Readonly<Record<string, unknown>>;

/** How the cells of a column are appended, before they are given their types; texts are left out. */
const STAGED: Readonly<Record<ColumnSpec['type'], string | null>> = {
  text: null,
  id: 'INTEGER',
  ref: 'INTEGER',
  date: 'INTEGER',
  code: 'VARCHAR',
  codes: 'VARCHAR',
  boolean: 'BOOLEAN',
  integer: 'DOUBLE',
  number: 'DOUBLE',
};
const SEPARATOR = ';';

/**
 * Loads the rows into typed tables: dates as DATE, codes as ENUM (the fastest DuckDB has, one type for each code list),
 * sets of codes as lists. Texts are left out.
 */
export const loadDuckdb = async (connection: DuckConnection, rows: PlainRows): Promise<void> => {
  for (const macro of MACROS) await connection.run(macro);
  for (const [vocabulary, { entries }] of Object.entries(PROFILE.lists)) {
    const codes = ['', '?', ...entries.map(({ code }) => code)].map((code) => `'${code}'`);
    await connection.run(`CREATE TYPE IF NOT EXISTS "${vocabulary}" AS ENUM (${codes.join(', ')})`);
  }
  for (const [table, register] of Object.entries(REGISTER_OF) as [keyof PlainRows, string][]) {
    const columns = knownRegister(PROFILE, register).columns.filter(({ type }) => STAGED[type] !== null);
    const staged = columns.map(({ key, type }) => `"${key}" ${STAGED[type]}`);
    await connection.run(`CREATE OR REPLACE TEMP TABLE staged (${staged.join(', ')})`);
    const appender = await connection.createAppender('staged');
    for (const row of rows[table] as unknown as readonly Row[]) {
      for (const { key } of columns) append(appender, row[key]);
      appender.endRow();
    }
    appender.closeSync();
    const typed = columns.map((column) => `${typedColumn(column)} AS "${column.key}"`);
    await connection.run(`CREATE OR REPLACE TABLE ${table} AS SELECT ${typed.join(', ')} FROM staged`);
  }
  await connection.run('DROP TABLE staged');
};

const typedColumn = (column: ColumnSpec): string => {
  if (column.type === 'date') return `DATE '1899-12-30' + "${column.key}"`;
  if (column.type === 'code') return `"${column.key}"::"${column.vocabulary}"`;
  if (column.type === 'codes') return `list_filter(string_split("${column.key}", '${SEPARATOR}'), code -> code <> '')`;
  return `"${column.key}"`;
};

const append = (appender: DuckAppender, value: unknown): void => {
  if (typeof value === 'string') appender.appendVarchar(value);
  else if (typeof value === 'boolean') appender.appendBoolean(value);
  else if (Array.isArray(value)) appender.appendVarchar(value.join(SEPARATOR));
  else if (typeof value !== 'number') appender.appendNull();
  else if (Number.isInteger(value)) appender.appendInteger(value);
  else appender.appendDouble(value);
};
