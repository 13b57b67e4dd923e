import * as z from 'zod/mini';
import { ROUNDINGS } from './codes';

/** Numbers above this are refused: no register has as many rows, and sums stay exact integers. */
const MAX_NUMBER = 1_000_000_000;
/** A name or a code of the profile: which ones there are is checked against it. */
const code = z.string().check(z.maxLength(40));
const count = z.int().check(z.minimum(1), z.maximum(MAX_NUMBER));
const integer = z.int().check(z.minimum(-MAX_NUMBER), z.maximum(MAX_NUMBER));

/** [known facts, sum, minimum, maximum] of a quantity, in integers (hundredths where the quantity says so). */
const aggregate = z.tuple([z.int().check(z.minimum(0), z.maximum(MAX_NUMBER)), integer, integer, integer]);

/** [codes of the counted variables, number of facts that bear them, one aggregate per planned quantity]. */
const tuple = z.tuple([z.array(code).check(z.maxLength(2)), count], aggregate);

const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

/** Two days as «2016-06-30», both included. */
export const periodOnWire = z.strictObject({ from: day, to: day });

/**
 * A table that someone composed: names and codes of the profile. Its title is free text and stays with the user, as does
 * the name they gave it: here it is «c1», «c2»… by its place.
 */
const composed = z.strictObject({
  id: z.string().check(z.regex(/^c[1-9]\d?$/)),
  unit: code,
  population: code,
  where: z.record(code, z.array(code).check(z.minLength(1), z.maxLength(400))),
  rows: z.nullable(code),
  columns: z.nullable(code),
  measure: z.union([
    z.strictObject({ kind: z.literal('count') }),
    z.strictObject({ kind: z.enum(['sum', 'mean', 'min', 'max']), quantity: code }),
  ]),
  base: z.enum(['population', 'known', 'row', 'column', 'none']),
  protect: z.boolean(),
});

/**
 * What the pane sends: counts only. There is no place in it for a name, a date of a row, a file number or free text:
 * which projections must be present, and which codes their tuples may hold, is planned from the catalogue on both
 * sides (`wire/requested`), never negotiated.
 */
export const statisticsRequest = z.strictObject({
  contract: z.literal(2),
  /** Hash of catalogue and vocabularies: both sides must hold the same edition. */
  catalogue: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  /** One for a report, up to 120 that follow each other for a series. */
  periods: z.array(periodOnWire).check(z.minLength(1), z.maxLength(120)),
  /** An edition of the profile, or all tables: checked against it. */
  edition: code,
  rounding: z.enum(ROUNDINGS),
  /** Ids of the asked tables, in catalogue order: those whose registers are in the workbook. */
  tables: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(200)),
  composed: z.array(composed).check(z.maxLength(20)),
  /** Of each period: canonical text of a projection → its tuples, sorted by codes so that order carries nothing. */
  projections: z
    .array(z.record(z.string().check(z.maxLength(8000)), z.array(tuple).check(z.maxLength(5000))))
    .check(z.minLength(1), z.maxLength(120)),
});

export type StatisticsRequest = z.infer<typeof statisticsRequest>;
/** The counts of one period. */
export type Projections = StatisticsRequest['projections'][number];
export type Composed = z.infer<typeof composed>;
export type PeriodOnWire = z.infer<typeof periodOnWire>;
export type Tuple = z.infer<typeof tuple>;
export type Aggregate = z.infer<typeof aggregate>;
