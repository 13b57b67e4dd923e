import { type Statistic, usesOf } from '../catalogue';
import { type Facts, type FactTable, type FactUnit, type UnitKey, UNITS } from '../facts';

/** A year with fewer facts than this part of the report year’s was only begun in the registers, or hardly kept. */
const KEPT = 0.25;
const NBSP = '\u00a0';

/** What the registers hold of an earlier year for a table. */
export type Coverage =
  | { readonly kind: 'full' }
  /** Nothing at all for one of the units it counts: its zeros would not be figures. */
  | { readonly kind: 'none' }
  /** Suspiciously little, in French: the figures are printed, with this remark. */
  | { readonly kind: 'partial'; readonly remark: string };

const unitsOf = (entry: Statistic): UnitKey[] => [...new Set(usesOf(entry).map(({ unit }) => unit))];

function hasClosed({ variables }: FactTable): boolean {
  const state = variables.get('yearEnd');
  if (state?.kind !== 'single') return true;
  const closed = state.levels.indexOf('closed');
  return state.codes.some((code) => code === closed);
}

/**
 * The follow-ups behind a unit, of which none was closed in the year: of a register that was begun later with the open
 * follow-ups alone, those closed before are gone.
 */
function withoutClosure(unit: UnitKey, earlier: Facts): boolean {
  const { registers }: FactUnit = UNITS[unit];
  return (['case', 'family'] as const).some(
    (life) => registers.includes(UNITS[life].registers[0]) && !hasClosed(earlier.of(life)),
  );
}

/** Whether the registers were kept in an earlier year, as far as a table is concerned. */
export function coverageOf(entry: Statistic, earlier: Facts, current: Facts): Coverage {
  const units = unitsOf(entry);
  if (units.some((unit) => earlier.of(unit).count === 0)) return { kind: 'none' };
  const thin = units.find((unit) => earlier.of(unit).count < KEPT * current.of(unit).count);
  if (thin !== undefined) {
    const [then, now] = [earlier.of(thin).count, current.of(thin).count];
    const counts = `${UNITS[thin].label}${NBSP}: ${then} lignes en ${earlier.year}, ${now} en ${current.year}`;
    return { kind: 'partial', remark: counts };
  }
  if (units.some((unit) => withoutClosure(unit, earlier)))
    return { kind: 'partial', remark: `aucun suivi clôturé en ${earlier.year}` };
  return { kind: 'full' };
}
