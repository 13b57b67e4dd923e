import * as z from 'zod/mini';
import { ROUNDINGS } from './codes';

/** A key of the profile: which ones there are is checked against it by whoever reads the message. */
const key = z.string().check(z.maxLength(40));
const text = z.string().check(z.maxLength(4000));
const number = z.nullable(z.number());

/** The tuples a cell counted, by projection: the pane finds their rows again on its own. */
const origin = z.strictObject({ projection: z.string(), tuples: z.array(z.int().check(z.minimum(0))) });

const cell = z.strictObject({
  /** Code of the column; null in a one-way table. */
  column: z.nullable(z.string()),
  /** Units counted, or units summed («456 enfants»), or facts behind a mean; null where nothing can be counted. */
  count: number,
  /** Share of the base as printed (36 for «36 %», 36.4 where the table prints one decimal); null without a base. */
  percent: number,
  /** The measure where it is not a count: sum, mean (one decimal), minimum, maximum. */
  value: number,
  origin: z.array(origin),
});

const row = z.strictObject({
  code: z.string(),
  label: text,
  /** line; sub: «dont …»; group: heading with its own figures; missing, offList; levels: «38 nationalités»; base: last line of a multiple-answer table. */
  role: z.enum(['line', 'sub', 'group', 'missing', 'offList', 'levels', 'total', 'base']),
  cells: z.array(cell),
});

const column = z.strictObject({
  code: z.nullable(z.string()),
  label: text,
  measure: z.enum(['count', 'sum', 'mean', 'min', 'max']),
  /** Denominator of the shares of this column; null where no share is printed. */
  base: number,
});

/** An equality that must hold inside a table or between tables, with the two figures. */
const check = z.strictObject({
  code: z.string(),
  label: text,
  ok: z.boolean(),
  expected: z.number(),
  found: z.number(),
});

const table = z.strictObject({
  id: z.string(),
  /** Number printed in the report of the asked edition: «C.3.1»; null when the report has none. */
  number: z.nullable(z.string()),
  service: key,
  kind: z.enum(['statistic', 'list']),
  title: text,
  unit: text,
  base: z.strictObject({ label: text, n: number }),
  /** Several answers are possible: lines do not add up, percentages are never forced to 100. */
  multiple: z.boolean(),
  /**
   * How the percentages were rounded. none: the table prints none. plain: each by itself. adjusted: the lines of a column
   * were made to total 100. together: those of a crossed table, so that lines, columns and total add up. uneven: each by
   * itself, because equal counts would have printed differently.
   */
  shares: z.enum(['none', 'plain', 'adjusted', 'together', 'uneven']),
  percentDecimals: z.union([z.literal(0), z.literal(1)]),
  /** Header of the first column. */
  stub: text,
  columns: z.array(column),
  rows: z.array(row),
  total: z.nullable(row),
  sentence: z.nullable(text),
  notes: z.array(text),
  checks: z.array(check),
});

/** The computed tables: plain data, laid out by the pane. Echoes what was asked so that another answer is refused. */
export const statisticsAnswer = z.strictObject({
  contract: z.literal(1),
  catalogue: z.string(),
  year: z.int(),
  edition: key,
  rounding: z.enum(ROUNDINGS),
  tables: z.array(table),
  checks: z.array(check),
});

export type StatisticsAnswer = z.infer<typeof statisticsAnswer>;
export type Table = z.infer<typeof table>;
export type Row = z.infer<typeof row>;
export type Column = z.infer<typeof column>;
export type Cell = z.infer<typeof cell>;
export type Check = z.infer<typeof check>;
export type Origin = z.infer<typeof origin>;
