import { cpus } from 'node:os';
import type { StatisticsAnswer } from '@report/engine/contract';
import { PROFILE } from '@report/profiles/alupse';
import { answerFigures, PLAIN_TABLES } from '@report/samples/plain';
import { randomRegisters } from '@report/samples/random-registers';
import { differences, plainTables, sqlTables, type TableFigures } from './alternatives';
import { openDuckdb, type DuckConnection } from './duckdb';
import { loadDuckdb } from './load-duckdb';
import { measure, measureTogether, type Measured } from './measure';
import { plainRows } from './plain-rows';
import { printColumns, type Lines } from './print-columns';
import { stagesOf } from './stages';

const SIZES = [1_000, 10_000, 100_000];
/** Timed too short to say anything: only its request is weighed. */
const SMALLEST = 100;
const YEAR = 2023;
const SEED = 1;
const RUNS = 25;

type Times = Pick<Measured<unknown>, 'minimum' | 'median'>;

const digits = (milliseconds: number): string => milliseconds.toFixed(milliseconds < 10 ? 2 : 1);
const time = ({ minimum, median }: Times): string => `${digits(minimum)} ms (${digits(median)})`;

const figuresOf = ({ tables }: StatisticsAnswer): TableFigures =>
  Object.fromEntries(tables.filter(({ id }) => id in PLAIN_TABLES).map((table) => [table.id, answerFigures(table)]));

const bodyOf = (request: unknown): string => `${Buffer.byteLength(JSON.stringify(request))} B`;

/** Times everything at one size. Throws when the computations do not give the same figures. */
const benchAt = async (size: number, connection: DuckConnection | null): Promise<Lines> => {
  const stages = stagesOf(randomRegisters(SEED, size, YEAR), YEAR);
  const parse = await measure(RUNS, stages.parse);
  const facts = await measure(RUNS, stages.facts);
  const projection = await measure(RUNS, stages.projection);
  const tabulation = await measure(RUNS, stages.tabulation);
  const rows = plainRows(parse.result);
  if (connection) await loadDuckdb(connection, rows);
  const { ours, plain, sql } = await measureTogether(RUNS, {
    ours: stages.fromParsed,
    plain: () => plainTables(rows, YEAR),
    sql: () => connection && sqlTables(connection, YEAR),
  });
  const figures = figuresOf(ours.result);
  const wrong = [...differences(figures, plain.result), ...(sql.result ? differences(figures, sql.result) : [])];
  if (wrong.length > 0)
    throw new Error(`${size} rows: ${wrong.length} figures differ, first: ${wrong.slice(0, 9).join(', ')}`);
  const beside = (other: Times): string =>
    `${time(other)} = ${(other.minimum / ours.minimum).toFixed(1)} × (${(other.median / ours.median).toFixed(1)})`;
  return {
    'parse the cells': time(parse),
    facts: time(facts),
    projection: time(projection),
    tabulation: time(tabulation),
    'tables from parsed cells': time(ours),
    'plain JavaScript': beside(plain),
    ...(sql.result && { DuckDB: beside(sql) }),
    'figures compared': String(Object.values(figures).reduce((sum, of) => sum + Object.keys(of).length, 0)),
    'request body': bodyOf(projection.result),
  };
};

/** Times every table at each size, beside the alternatives, and prints the comparison. See docs/bench.md. */
export const benchTables = async (): Promise<void> => {
  const connection = await openDuckdb();
  const smallest = stagesOf(randomRegisters(SEED, SMALLEST, YEAR), YEAR);
  const columns = new Map<string, Lines>([[`${SMALLEST} rows`, { 'request body': bodyOf(smallest.projection()) }]]);
  for (const size of SIZES) columns.set(`${size} rows`, await benchAt(size, connection));

  const [processor] = cpus();
  const compared = PROFILE.tables.filter(({ id }) => id in PLAIN_TABLES);
  const statistics = compared.filter(({ kind }) => kind === 'statistic').length;
  console.log(
    `${statistics} tables of figures, and how many lines ${compared.length - statistics} lists have, of the ${PROFILE.tables.length} tables of the catalogue; fastest (median) of ${RUNS} runs; Node ${process.version}; ${cpus().length} × ${processor?.model ?? '?'}`,
  );
  printColumns(columns);
  console.log(
    '«tables from parsed cells» is facts, projection and tabulation in one go; «= n ×» is n times as long as that.',
  );
  console.log('All computations gave the same figures.');
  if (!connection) console.log('DuckDB is not installed: `npm ci --prefix bench` installs it, then run this again.');
};
