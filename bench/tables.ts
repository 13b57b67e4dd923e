import { cpus } from 'node:os';
import type { StatisticsAnswer } from '@report/engine/contract';
import { PROFILE } from '@report/profiles/alupse';
import { answerFigures, PLAIN_TABLES } from '@report/samples/plain';
import { randomRegisters } from '@report/samples/random-registers';
import { differences, plainTables, sqlTables, type TableFigures } from './alternatives';
import { openDuckdb, type DuckConnection } from './duckdb';
import { floorParse } from './floor-parse';
import { floorTables } from './floor-tables';
import { loadDuckdb } from './load-duckdb';
import { measure, measureTogether, type Measured } from './measure';
import { plainRows } from './plain-rows';
import { printColumns, type Lines } from './print-columns';
import { stagesOf } from './stages';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** Timed too short to say anything of the tables: its request is weighed, and reading it is what reading costs before any row. */
const SMALLEST = 100;
const YEAR = 2023;
const SEED = 1;
const RUNS = 25;
/** A million rows are read and counted often enough for a median. */
const RUNS_OF_LARGEST = 15;

type Times = Pick<Measured<unknown>, 'minimum' | 'median'>;

const digits = (milliseconds: number): string => milliseconds.toFixed(milliseconds < 10 ? 2 : 1);
const time = ({ minimum, median }: Times): string => `${digits(minimum)} ms (${digits(median)})`;

const figuresOf = ({ tables }: StatisticsAnswer): TableFigures =>
  Object.fromEntries(tables.filter(({ id }) => id in PLAIN_TABLES).map((table) => [table.id, answerFigures(table)]));

const bodyOf = (request: unknown): string => `${Buffer.byteLength(JSON.stringify(request))} B`;

interface Bench {
  readonly lines: Lines;
  /** Milliseconds of the fastest run, by what was timed. */
  readonly fastest: Readonly<Record<string, number>>;
}

const ratio = (one: Times, other: Times): string =>
  `${(one.minimum / other.minimum).toFixed(1)} × (${(one.median / other.median).toFixed(1)})`;

/** Times everything at one size. Throws when the computations do not give the same figures. */
const benchAt = async (size: number, connection: DuckConnection | null): Promise<Bench> => {
  const runs = size > 100_000 ? RUNS_OF_LARGEST : RUNS;
  const workbook = randomRegisters(SEED, size, YEAR);
  const stages = stagesOf(workbook, YEAR);
  const { parse, leastParse } = await measureTogether(runs, {
    parse: stages.parse,
    leastParse: () => floorParse(workbook),
  });
  const facts = await measure(runs, stages.facts);
  const projection = await measure(runs, stages.projection);
  const tabulation = await measure(runs, stages.tabulation);
  const rows = plainRows(parse.result);
  if (connection) await loadDuckdb(connection, rows);
  const { ours, floor, plain, counts, sql } = await measureTogether(runs, {
    ours: stages.fromParsed,
    floor: () => floorTables(parse.result, YEAR),
    plain: () => plainTables(rows, YEAR),
    counts: stages.counts,
    sql: () => connection && sqlTables(connection, YEAR),
  });
  const figures = figuresOf(ours.result);
  const others = [plain.result, floor.result, ...(sql.result ? [sql.result] : [])];
  const wrong = others.flatMap((other) => differences(figures, other));
  if (wrong.length > 0)
    throw new Error(`${size} rows: ${wrong.length} figures differ, first: ${wrong.slice(0, 9).join(', ')}`);
  const beside = (other: Times): string => `${time(other)} = ${ratio(other, ours)}`;
  const lines = {
    'parse the cells': time(parse),
    'floor of parsing': `${time(leastParse)}, ${leastParse.result.cells} cells`,
    'parsing ÷ its floor': ratio(parse, leastParse),
    facts: time(facts),
    projection: time(projection),
    tabulation: time(tabulation),
    'facts and projection': time(counts),
    'tables from parsed cells': time(ours),
    'their floor': time(floor),
    'tables ÷ their floor': ratio(ours, floor),
    'plain JavaScript': beside(plain),
    ...(sql.result && { DuckDB: beside(sql) }),
    'figures compared': String(Object.values(figures).reduce((sum, of) => sum + Object.keys(of).length, 0)),
    'request body': bodyOf(projection.result),
  };
  const fastest = { parsing: parse.minimum, tables: ours.minimum, floor: floor.minimum, plain: plain.minimum };
  return { lines, fastest };
};

/** Nanoseconds that each row more took, from one size to the next: alike, where time grows with the rows and no faster. */
function printSlopes(benches: ReadonlyMap<number, Bench>): void {
  const sizes = Array.from(benches.keys());
  for (const name of Object.keys(benches.get(sizes[0] ?? 0)?.fastest ?? {})) {
    const steps = sizes.slice(1).map((size, index) => {
      const before = sizes[index] ?? 0;
      const more = (benches.get(size)?.fastest[name] ?? 0) - (benches.get(before)?.fastest[name] ?? 0);
      return `${before} → ${size}: ${((more * 1e6) / (size - before)).toFixed(0)} ns`;
    });
    console.log(`a row more, ${name}: ${steps.join(', ')}`);
  }
}

/** All sizes, or those of `BENCH_SIZES=1000,100000`. */
const sizesAsked = (): readonly number[] => process.env['BENCH_SIZES']?.split(',').map(Number) ?? SIZES;

/** Times every table at each size, beside the alternatives, and prints the comparison. See docs/bench.md. */
export const benchTables = async (): Promise<void> => {
  const connection = await openDuckdb();
  const smallest = stagesOf(randomRegisters(SEED, SMALLEST, YEAR), YEAR);
  const fixed = await measure(RUNS, smallest.parse);
  const columns = new Map<string, Lines>([
    [`${SMALLEST} rows`, { 'parse the cells': time(fixed), 'request body': bodyOf(smallest.projection()) }],
  ]);
  const benches = new Map<number, Bench>();
  for (const size of sizesAsked()) {
    const bench = await benchAt(size, connection);
    benches.set(size, bench);
    columns.set(`${size} rows`, bench.lines);
  }

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
  printSlopes(benches);
  console.log('All computations gave the same figures.');
  if (!connection) console.log('DuckDB is not installed: `npm ci --prefix bench` installs it, then run this again.');
};
