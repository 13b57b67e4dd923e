import { randomRegisters } from '@report/samples/random-registers';
import { sqlTables } from './alternatives';
import { openDuckdb, type DuckConnection } from './duckdb';
import { loadDuckdb } from './load-duckdb';
import { plainRows } from './plain-rows';
import { printColumns, type Lines } from './print-columns';
import { stagesOf } from './stages';

const SIZES = [1_000, 10_000, 100_000];
const YEAR = 2023;
const SEED = 1;

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;

/** Bytes of what is still in use: objects, and the memory of typed arrays. */
const inUse = (): number => {
  if (!global.gc) throw new Error('Memory is measured with `node --expose-gc`.');
  // Twice: the memory of typed arrays is freed by the collection after the one that finds them unused.
  global.gc();
  global.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** Bytes that the result of a work keeps in use: the middle of three, what else is freed meanwhile apart. */
const retained = (work: () => unknown): number => {
  const measures = [1, 2, 3].map(() => {
    const before = inUse();
    const result = work();
    const after = inUse();
    return result === undefined ? 0 : after - before;
  });
  return measures.sort((one, other) => one - other)[1] ?? 0;
};

/** Bytes that DuckDB holds for its tables, by its own account. */
const heldByDuckdb = async (connection: DuckConnection): Promise<number> => {
  const result = await connection.runAndReadAll('SELECT sum(memory_usage_bytes)::DOUBLE FROM duckdb_memory()');
  return Number(result.getRows()[0]?.[0]);
};

const memoryAt = async (size: number): Promise<Lines> => {
  const workbook = randomRegisters(SEED, size, YEAR);
  // Once for nothing: compiled code and the tables of the catalogue stay, whatever the rows.
  const stages = stagesOf(workbook, YEAR);
  stages.fromParsed();
  const registers = stages.parse();
  const rows = plainRows(registers);
  const lines = {
    'registers, parsed': megabytes(retained(stages.parse)),
    'facts of the year': megabytes(retained(stages.facts)),
    'answer, every table': megabytes(retained(stages.fromParsed)),
    'plain JavaScript: row objects': megabytes(retained(() => plainRows(registers))),
  };
  const connection = await openDuckdb();
  if (!connection) return lines;
  const empty = await heldByDuckdb(connection);
  await loadDuckdb(connection, rows);
  const loaded = await heldByDuckdb(connection);
  await sqlTables(connection, YEAR);
  const populated = await heldByDuckdb(connection);
  return {
    ...lines,
    'DuckDB: tables': megabytes(loaded - empty),
    'DuckDB: populations of the year': megabytes(populated - loaded),
  };
};

/** Prints what each way of computing the tables keeps in memory, from the same cells. See docs/bench.md. */
export const benchMemory = async (): Promise<void> => {
  const columns = new Map<string, Lines>();
  for (const size of SIZES) columns.set(`${size} rows`, await memoryAt(size));
  console.log('Memory still in use after a collection of the heap; of DuckDB, what it says it holds.');
  printColumns(columns);
};
