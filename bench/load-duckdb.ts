import type { PlainRows } from '@alupse/samples/plain';
import type { DuckAppender, DuckConnection } from './duckdb';

type Row = Readonly<Record<string, unknown>>;

/** A column of a DuckDB table: its field in the rows, and how its cells are appended. */
type Columns = Readonly<Record<string, 'key' | 'date' | 'code' | 'codes' | 'boolean' | 'number'>>;

const TABLES: Readonly<Record<keyof PlainRows, Columns>> = {
  cases: {
    caseId: 'key',
    requestDate: 'date',
    firstAppointmentDate: 'date',
    openingDate: 'date',
    reopeningDate: 'date',
    closingDate: 'date',
    reportDate: 'date',
    childrenCount: 'number',
    mainMotive: 'code',
    setting: 'code',
    sexualViolenceType: 'code',
    requester: 'code',
    requesterDetail: 'code',
    referrer: 'code',
    justicePresent: 'boolean',
    justiceBodies: 'codes',
  },
  children: {
    caseId: 'key',
    sex: 'code',
    birthDate: 'date',
    ageAtRequest: 'number',
    symptomatic: 'boolean',
    custody: 'code',
    region: 'code',
    nationality: 'code',
  },
  contacts: { contactId: 'key', date: 'date', caller: 'code', form: 'code', outcome: 'code', phoneActs: 'number' },
  acts: {
    date: 'date',
    caseId: 'key',
    contactId: 'key',
    nature: 'code',
    axis: 'code',
    familyPresent: 'boolean',
    quantity: 'number',
  },
  actions: { date: 'date', year: 'number', days: 'number', services: 'codes', category: 'code' },
};
const STAGED = {
  key: 'INTEGER',
  date: 'INTEGER',
  code: 'VARCHAR',
  codes: 'VARCHAR',
  boolean: 'BOOLEAN',
  number: 'DOUBLE',
};
const SEPARATOR = ';';

/** Loads the rows into typed tables: dates as DATE, codes as ENUM (the fastest DuckDB has), sets of codes as lists. */
export const loadDuckdb = async (connection: DuckConnection, rows: PlainRows): Promise<void> => {
  for (const [table, columns] of Object.entries(TABLES) as [keyof PlainRows, Columns][]) {
    const fields = Object.entries(columns);
    const staged = fields.map(([field, kind]) => `"${field}" ${STAGED[kind]}`);
    await connection.run(`CREATE OR REPLACE TEMP TABLE staged (${staged.join(', ')})`);
    const appender = await connection.createAppender('staged');
    for (const row of rows[table] as unknown as readonly Row[]) {
      for (const [field] of fields) append(appender, row[field]);
      appender.endRow();
    }
    appender.closeSync();
    const typed: string[] = [];
    for (const [field, kind] of fields) {
      if (kind === 'code') await connection.run(`DROP TYPE IF EXISTS ${table}_${field} CASCADE`);
      if (kind === 'code')
        await connection.run(`CREATE TYPE ${table}_${field} AS ENUM (SELECT DISTINCT "${field}" FROM staged)`);
      typed.push(`${typedColumn(table, field, kind)} AS "${field}"`);
    }
    await connection.run(`CREATE OR REPLACE TABLE ${table} AS SELECT ${typed.join(', ')} FROM staged`);
  }
};

const typedColumn = (table: string, field: string, kind: Columns[string]): string => {
  if (kind === 'date') return `DATE '1899-12-30' + "${field}"`;
  if (kind === 'code') return `"${field}"::${table}_${field}`;
  if (kind === 'codes') return `list_filter(string_split("${field}", '${SEPARATOR}'), code -> code <> '')`;
  return `"${field}"`;
};

const append = (appender: DuckAppender, value: unknown): void => {
  if (typeof value === 'string') appender.appendVarchar(value);
  else if (typeof value === 'boolean') appender.appendBoolean(value);
  else if (Array.isArray(value)) appender.appendVarchar(value.join(SEPARATOR));
  else if (typeof value !== 'number') appender.appendNull();
  else if (Number.isInteger(value)) appender.appendInteger(value);
  else appender.appendDouble(value);
};
