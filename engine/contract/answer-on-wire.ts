import * as z from 'zod/mini';
import { SHARES } from './answer';
import { ROUNDINGS } from './codes';
import { periodOnWire } from './request';

const key = z.string().check(z.maxLength(60));
const number = z.nullable(z.number());

/** Count, share and value of a cell; what is null at the end is left out. */
const cell = z.array(number).check(z.maxLength(3));
const cells = z.array(cell).check(z.maxLength(500));
/** [code, the two figures agree, expected, found] */
const check = z.tuple([key, z.boolean(), z.number(), z.number()]);

/**
 * The figures of a table. Its words, and which counts a cell came from, are those of the catalogue that both sides hold:
 * they do not travel.
 */
const table = z.strictObject({
  id: key,
  /** Of its base. */
  n: number,
  shares: z.enum(SHARES),
  percentDecimals: z.union([z.literal(0), z.literal(1)]),
  /** Denominator of the shares of each column. */
  bases: z.array(number).check(z.maxLength(500)),
  rows: z.array(z.tuple([key, cells])).check(z.maxLength(500)),
  total: z.nullable(cells),
  sentence: z.nullable(z.string().check(z.maxLength(4000))),
  checks: z.array(check),
});

/** What the service answers: of each period the figures of each table. Says what was asked. */
export const statisticsAnswer = z.strictObject({
  contract: z.literal(2),
  catalogue: z.string(),
  periods: z.array(periodOnWire),
  edition: key,
  rounding: z.enum(ROUNDINGS),
  results: z.array(z.strictObject({ tables: z.array(table), checks: z.array(check) })),
});

export type AnswerOnWire = z.infer<typeof statisticsAnswer>;
export type TableOnWire = z.infer<typeof table>;
export type CellOnWire = z.infer<typeof cell>;
export type CheckOnWire = z.infer<typeof check>;
