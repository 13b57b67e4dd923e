import { registersOf, type Statistic } from '../catalogue';
import { type Facts, type FactUnit, UNITS } from '../facts';

/** A year with fewer facts than this part of the report year’s was only begun in the registers, or hardly kept. */
const KEPT = 0.25;
const NBSP = '\u00a0';

/** What the registers hold of an earlier year for a table. */
export type Coverage =
  | { readonly kind: 'full' }
  /** One of its registers holds nothing: its zeros would not be figures. */
  | { readonly kind: 'none' }
  /** Suspiciously little, in French: the figures are printed, with this remark. */
  | { readonly kind: 'partial'; readonly remark: string };

/** What one register gives in a year, by its facts: a person who stays, a file that goes on, is data of the year too. */
interface Held {
  readonly unit: string;
  readonly facts: number;
  /** It holds follow-ups, and none was closed: of a register begun later those closed before are gone. */
  readonly withoutClosure: boolean;
}

const UNIT_KEYS = Object.keys(UNITS).filter((key): key is string => Object.hasOwn(UNITS, key));

/** The first unit made of each register of a table. */
function unitsOf(entry: Statistic): string[] {
  return registersOf(entry).flatMap((register) => {
    const made = UNIT_KEYS.find((unit) => {
      const { registers }: FactUnit = UNITS[unit];
      return registers[0] === register;
    });
    return made ?? [];
  });
}

function heldOf(unit: string, facts: Facts): Held {
  const { count, variables } = facts.of(unit);
  const state = variables.get('yearEnd');
  const closed = state?.levels.indexOf('closed') ?? -1;
  const withoutClosure = state?.kind === 'single' && !state.codes.some((code) => code === closed);
  return { unit, facts: count, withoutClosure };
}

/** Whether the registers were kept in an earlier year, as far as a table is concerned. */
export function coverageOf(entry: Statistic, earlier: Facts, current: Facts): Coverage {
  const held = unitsOf(entry).map((unit) => heldOf(unit, earlier));
  if (held.some(({ facts }) => facts === 0)) return { kind: 'none' };
  const thin = held.find(({ unit, facts }) => facts < KEPT * current.of(unit).count);
  if (thin !== undefined) {
    const counts = `${thin.facts} en ${earlier.year}, ${current.of(thin.unit).count} en ${current.year}`;
    return { kind: 'partial', remark: `${UNITS[thin.unit].label}${NBSP}: ${counts}` };
  }
  return held.some(({ withoutClosure }) => withoutClosure)
    ? { kind: 'partial', remark: `aucun suivi clôturé en ${earlier.year}` }
    : { kind: 'full' };
}
