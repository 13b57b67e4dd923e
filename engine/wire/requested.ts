import { dayOfIso, type Period } from '../calendar';
import { entryOf, unavailableFor } from '../catalogue';
import { AppError, type PeriodOnWire, type StatisticsRequest } from '../contract';
import { checkCustom, customEntry, isGuarded, SpecRefused, type CustomSpec } from '../custom';
import { profileOfPeriod, type Profile } from '../profile';

/** Tables of all periods together: every table of one, or one figure along ten years of months. */
const MOST_TABLES = 240;

/** What a request asks, in names of the profile: planned, counted and tabulated alike on both sides. */
export interface Requested {
  /** In the words of the period, with the composed tables after those of the catalogue. */
  readonly profile: Profile;
  /** Of every asked table, in the order of the answer. */
  readonly ids: readonly string[];
  readonly periods: readonly Period[];
  /** Composed tables that are printed only when every figure is large enough. */
  readonly guarded: readonly string[];
}

/** What of a request says which tables are asked. */
export type Asked = Pick<StatisticsRequest, 'periods' | 'tables' | 'composed'>;

/**
 * What is asked, checked against the profile by the sender and by the service, before anything is counted or read of the
 * counts. Of several periods the words are those of the time from the first to the last.
 *
 * @throws AppError WRONG_SHAPE for periods that are no days, or in disorder, or for too many tables; WRONG_PROJECTIONS
 *   for a table that does not exist or has no meaning in a period, and for a composed one that is refused: an unknown
 *   name or code, an identifying and a sensitive variable without protection, protection along several periods
 */
export function requestedOf(association: Profile, { periods: asked, tables, composed }: Asked): Requested {
  const periods = periodsOf(asked);
  if (periods.length * (tables.length + composed.length) > MOST_TABLES || tables.length + composed.length === 0)
    throw new AppError('WRONG_SHAPE');
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) throw new AppError('WRONG_SHAPE');
  const span = { firstDay: first.firstDay, lastDay: last.lastDay };
  const { profile } = profileOfPeriod(association, span);
  const known = tables.every((id) => {
    const entry = entryOf(profile, id);
    return entry !== undefined && periods.every((period) => unavailableFor(entry, period) === null);
  });
  if (!known || new Set(tables).size !== tables.length) throw new AppError('WRONG_PROJECTIONS');
  const specs = composed.map((spec, index) => specOf(profile, spec, `c${index + 1}`));
  const guarded = specs.filter((spec) => isGuarded(profile, spec)).map(({ id }) => id);
  // What each of two points hides, their difference shows.
  if (periods.length > 1 && guarded.length > 0) throw new AppError('WRONG_PROJECTIONS');
  const ids = [...tables, ...specs.map(({ id }) => id)];
  if (specs.length === 0) return { profile, ids, periods, guarded };
  const entries = specs.map((spec) => customEntry(profile, spec, spec.id, span));
  return { profile: { ...profile, tables: [...profile.tables, ...entries] }, ids, periods, guarded };
}

/** Real days, each period after the one before: they cannot be laid over each other and subtracted. */
function periodsOf(asked: readonly PeriodOnWire[]): Period[] {
  let before = -Infinity;
  return asked.map(({ from, to }) => {
    const [firstDay, lastDay] = [dayOfIso(from), dayOfIso(to)];
    if (firstDay === null || lastDay === null || firstDay > lastDay || firstDay <= before)
      throw new AppError('WRONG_SHAPE');
    before = lastDay;
    return { firstDay, lastDay };
  });
}

function specOf(profile: Profile, asked: Asked['composed'][number], id: string): CustomSpec {
  if (asked.id !== id) throw new AppError('WRONG_PROJECTIONS');
  try {
    return checkCustom(profile, asked);
  } catch (error) {
    // Its sentence quotes the request: it goes no further.
    if (error instanceof SpecRefused) throw new AppError('WRONG_PROJECTIONS');
    throw error;
  }
}
