import * as z from 'zod';
import { EDITIONS, ROUNDINGS } from './codes';

/** Numbers above this are refused: no register has as many rows, and sums stay exact integers. */
const MAX_NUMBER = 1_000_000_000;
const code = z.string().max(40);
const count = z.int().min(1).max(MAX_NUMBER);
const integer = z.int().min(-MAX_NUMBER).max(MAX_NUMBER);

/** [known facts, sum, minimum, maximum] of a quantity, in integers (hundredths where the quantity says so). */
const aggregate = z.tuple([z.int().min(0).max(MAX_NUMBER), integer, integer, integer]);

/** [codes of the counted variables, number of facts that bear them, one aggregate per planned quantity]. */
const tuple = z.tuple([z.array(code).max(2), count], aggregate);

/**
 * What the pane sends: counts only. There is no place in it for a name, a date, a file number or free text:
 * which projections must be present, and which codes their tuples may hold, is planned from the catalogue on both
 * sides (`projection/plan`), never negotiated.
 */
export const statisticsRequest = z.strictObject({
  contract: z.literal(1),
  /** Hash of catalogue and vocabularies: both sides must hold the same edition. */
  catalogue: z.string().regex(/^[0-9a-f]{16}$/),
  year: z.int().min(1990).max(2100),
  edition: z.enum(EDITIONS),
  rounding: z.enum(ROUNDINGS),
  /** Ids of the asked tables, in catalogue order: those whose registers are in the workbook. */
  tables: z.array(z.string().max(60)).min(1).max(200),
  /** Canonical text of a projection → its tuples, sorted by codes so that order carries nothing. */
  projections: z.record(z.string().max(400), z.array(tuple).max(5000)),
});

export type StatisticsRequest = z.infer<typeof statisticsRequest>;
export type Tuple = z.infer<typeof tuple>;
export type Aggregate = z.infer<typeof aggregate>;
