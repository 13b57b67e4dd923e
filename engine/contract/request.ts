import * as z from 'zod/mini';
import { ROUNDINGS } from './codes';

/** Numbers above this are refused: no register has as many rows, and sums stay exact integers. */
const MAX_NUMBER = 1_000_000_000;
/** A name or a code of the profile: which ones there are is checked against it. */
const MAX_CODE = 40;
const code = z.string().check(z.maxLength(MAX_CODE));
const MAX_CODES = 2;
const MAX_TUPLES = 5000;

/** [known facts, sum, minimum, maximum] of a quantity, in integers (hundredths where the quantity says so). */
export type Aggregate = [known: number, sum: number, min: number, max: number];
/** [codes of the counted variables, number of facts that bear them, one aggregate per planned quantity]. */
export type Tuple = [codes: string[], facts: number, ...aggregates: Aggregate[]];

const isWithin = (value: unknown, least: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= MAX_NUMBER;

function isTuple(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 2) return false;
  const [codes, facts] = value as unknown[];
  if (!Array.isArray(codes) || codes.length > MAX_CODES || !isWithin(facts, 1)) return false;
  for (const one of codes) if (typeof one !== 'string' || one.length > MAX_CODE) return false;
  for (let at = 2; at < value.length; at++) if (!isAggregate(value[at])) return false;
  return true;
}

function isAggregate(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 4 || !isWithin(value[0], 0)) return false;
  for (let at = 1; at < 4; at++) if (!isWithin(value[at], -MAX_NUMBER)) return false;
  return true;
}

/**
 * Hot: thousands in a request. Written out, because the library checks each number of each by a handful of calls, which
 * took longer than anything else between the body and the tables.
 */
const tuples = z.custom<Tuple[]>((value) => Array.isArray(value) && value.length <= MAX_TUPLES && value.every(isTuple));

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
  projections: z.array(z.record(z.string().check(z.maxLength(8000)), tuples)).check(z.minLength(1), z.maxLength(120)),
});

export type StatisticsRequest = z.infer<typeof statisticsRequest>;
/** The counts of one period. */
export type Projections = StatisticsRequest['projections'][number];
export type Composed = z.infer<typeof composed>;
export type PeriodOnWire = z.infer<typeof periodOnWire>;
