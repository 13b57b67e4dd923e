import * as z from 'zod/mini';
import { ROUNDINGS } from './codes';

/** Numbers above this are refused: no register has as many rows, and sums stay exact integers. */
const MAX_NUMBER = 1_000_000_000;
const code = z.string().check(z.maxLength(40));
const count = z.int().check(z.minimum(1), z.maximum(MAX_NUMBER));
const integer = z.int().check(z.minimum(-MAX_NUMBER), z.maximum(MAX_NUMBER));

/** [known facts, sum, minimum, maximum] of a quantity, in integers (hundredths where the quantity says so). */
const aggregate = z.tuple([z.int().check(z.minimum(0), z.maximum(MAX_NUMBER)), integer, integer, integer]);

/** [codes of the counted variables, number of facts that bear them, one aggregate per planned quantity]. */
const tuple = z.tuple([z.array(code).check(z.maxLength(2)), count], aggregate);

/**
 * What the pane sends: counts only. There is no place in it for a name, a date, a file number or free text:
 * which projections must be present, and which codes their tuples may hold, is planned from the catalogue on both
 * sides (`projection/plan`), never negotiated.
 */
export const statisticsRequest = z.strictObject({
  contract: z.literal(1),
  /** Hash of catalogue and vocabularies: both sides must hold the same edition. */
  catalogue: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  year: z.int().check(z.minimum(1990), z.maximum(2100)),
  /** An edition of the profile, or all tables: checked against it (`tabulate`). */
  edition: code,
  rounding: z.enum(ROUNDINGS),
  /** Ids of the asked tables, in catalogue order: those whose registers are in the workbook. */
  tables: z.array(z.string().check(z.maxLength(60))).check(z.minLength(1), z.maxLength(200)),
  /** Canonical text of a projection → its tuples, sorted by codes so that order carries nothing. */
  projections: z.record(z.string().check(z.maxLength(400)), z.array(tuple).check(z.maxLength(5000))),
});

export type StatisticsRequest = z.infer<typeof statisticsRequest>;
export type Tuple = z.infer<typeof tuple>;
export type Aggregate = z.infer<typeof aggregate>;
