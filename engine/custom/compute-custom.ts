import { isMultiple, type CatalogueProfile, type Statistic } from '../catalogue';
import { ALL_TABLES, type Rounding, type Table } from '../contract';
import type { Facts } from '../facts';
import { count, plan } from '../projection';
import { tabulateEntry } from '../tabulate';
import { customEntry } from './custom-entry';
import { admitted, isPrintable, PROTECTED_NOTE } from './guard';
import { isGuarded } from './sensitivity';
import type { CustomSpec } from './spec';

/** What is known of a composed table. */
export interface CustomResult {
  readonly entry: Statistic;
  /** Facts counted; null where the table is not printed and they are few. */
  readonly n: number | null;
  /** Several answers are possible. */
  readonly multiple: boolean;
  /** Null: too few people to print it. */
  readonly table: Table | null;
  readonly notes: readonly string[];
}

/**
 * Counts a composed table over the facts of a period, and holds it back whole when it is guarded and too small.
 *
 * @param profile in the words of the period of the facts
 * @param spec checked by `checkCustom`
 */
export function computeCustom(
  profile: CatalogueProfile,
  facts: Facts,
  spec: CustomSpec,
  rounding: Rounding = 'adjusted',
): CustomResult {
  const entry = customEntry(profile, spec, spec.id, facts.period);
  const table = tableOf(profile, facts, entry, rounding);
  const guarded = isGuarded(profile, spec);
  const multiple = isMultiple(profile, entry);
  const facing = { entry, multiple };
  if (guarded && !isPrintable(profile, entry, table))
    return { ...facing, n: admitted(table.base.n ?? 0), table: null, notes: [PROTECTED_NOTE] };
  const notes = [...table.notes, ...facts.of(spec.unit).notes];
  return { ...facing, n: table.base.n, table: { ...table, notes }, notes };
}

/** Any entry, counted and tabulated where its facts are. */
export function tableOf(profile: CatalogueProfile, facts: Facts, entry: Statistic, rounding: Rounding): Table {
  const planned = plan({ tables: [entry] }, [entry.id]);
  const projections = count(profile, facts, planned);
  return tabulateEntry(profile, entry, projections, { edition: ALL_TABLES, period: facts.period, rounding });
}
