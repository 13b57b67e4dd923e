import { cpus } from 'node:os';
import { answerFigures, PLAIN_TABLES } from '@alupse/samples/plain';
import { randomRegisters } from '@alupse/samples/random-registers';
import { differences, measureDuckdb, measurePlain, type TableFigures } from './alternatives';
import { openDuckdb } from './duckdb';
import { plainRows } from './plain-rows';
import { measureStages, type Stages } from './stages';

/** `npm run bench`: see docs/bench.md. */
const SIZES = [1_000, 10_000, 100_000];
const YEAR = 2023;
const SEED = 1;
/** Fewer runs where each takes longer; the median of either is steady enough to compare orders of magnitude. */
const runsFor = (rows: number): number => (rows > 20_000 ? 9 : 25);

const figuresOf = ({ fromParsed }: Stages): TableFigures =>
  Object.fromEntries(
    fromParsed.result.tables.filter(({ id }) => id in PLAIN_TABLES).map((table) => [table.id, answerFigures(table)]),
  );

const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;

const connection = await openDuckdb();
const lines: Record<string, Record<string, string | number>> = {};
let equal = true;

for (const rows of SIZES) {
  const runs = runsFor(rows);
  const stages = await measureStages(randomRegisters(SEED, rows, YEAR), YEAR, runs);
  const plainly = plainRows(stages.parse.result);
  const ours = figuresOf(stages);
  const plain = await measurePlain(plainly, YEAR, Math.min(runs, 5));
  const duckdb = connection && (await measureDuckdb(connection, plainly, YEAR, runs));
  const wrong = [...differences(ours, plain.result), ...(duckdb ? differences(ours, duckdb.result) : [])];
  if (wrong.length > 0) {
    equal = false;
    console.error(`${rows} rows: ${wrong.length} figures differ, first: ${wrong.slice(0, 10).join(', ')}`);
  }
  const own = stages.fromParsed.milliseconds;
  lines[`${rows} rows`] = {
    parse: milliseconds(stages.parse.milliseconds),
    facts: milliseconds(stages.facts.milliseconds),
    projection: milliseconds(stages.projection.milliseconds),
    tabulation: milliseconds(stages.tabulation.milliseconds),
    'from parsed': milliseconds(own),
    'request body': `${Buffer.byteLength(JSON.stringify(stages.projection.result))} B`,
    'plain JS': milliseconds(plain.milliseconds),
    'plain JS ÷ ours': (plain.milliseconds / own).toFixed(1),
    ...(duckdb && {
      DuckDB: milliseconds(duckdb.milliseconds),
      'DuckDB ÷ ours': (duckdb.milliseconds / own).toFixed(1),
    }),
  };
}

console.log(
  `${Object.keys(PLAIN_TABLES).length} tables of ALUPSE-Dialogue, medians, Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`,
);
console.table(lines);
if (connection)
  console.log(
    '«from parsed» = facts + projection + tabulation in one go; DuckDB and plain JS start from the same parsed cells.',
  );
else console.log('DuckDB is not installed: `npm ci --prefix bench` installs it, then run this again.');
console.log(
  equal ? 'All computations give the same figures.' : 'THE FIGURES DIFFER: the times compare different work.',
);
process.exitCode = equal ? 0 : 1;
