import { registersOf, type Statistic } from '../catalogue';
import { type Facts, type FactTable, unitOf, type UnitsProfile } from '../facts';
import { NBSP, periodWords } from '../text';

/** A year with fewer facts than this part of the report year’s was only begun in the registers, or hardly kept. */
const KEPT = 0.25;

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

/** The first unit made of each register of a table. */
function unitsOf(profile: UnitsProfile, entry: Statistic): string[] {
  const units = Object.entries(profile.units);
  return registersOf(profile, entry).flatMap(
    (register) => units.find(([, { registers }]) => registers[0] === register)?.[0] ?? [],
  );
}

/** Whether some fact of a unit is a follow-up that ended in the year; null when the unit does not say it. */
function hasEnded(profile: UnitsProfile, unit: string, { variables }: FactTable): boolean | null {
  const found = Object.entries(unitOf(profile, unit).variables).flatMap(([name, variable]) =>
    variable.kind === 'code' && variable.ended !== undefined
      ? [{ column: variables.get(name), ended: variable.ended }]
      : [],
  );
  if (found.length === 0) return null;
  return found.some(({ column, ended }) => {
    const level = column?.levels.indexOf(ended) ?? -1;
    return column?.kind === 'single' && level >= 0 && column.codes.includes(level);
  });
}

function heldOf(profile: UnitsProfile, unit: string, facts: Facts): Held {
  const table = facts.of(unit);
  return { unit, facts: table.count, withoutClosure: hasEnded(profile, unit, table) === false };
}

const inside = ({ period }: Facts): string => periodWords(period).inside;

/** Whether the registers were kept in an earlier year, as far as a table is concerned. */
export function coverageOf(profile: UnitsProfile, entry: Statistic, earlier: Facts, current: Facts): Coverage {
  const held = unitsOf(profile, entry).map((unit) => heldOf(profile, unit, earlier));
  if (held.some(({ facts }) => facts === 0)) return { kind: 'none' };
  const thin = held.find(({ unit, facts }) => facts < KEPT * current.of(unit).count);
  if (thin !== undefined) {
    const counts = `${thin.facts} ${inside(earlier)}, ${current.of(thin.unit).count} ${inside(current)}`;
    return { kind: 'partial', remark: `${unitOf(profile, thin.unit).label}${NBSP}: ${counts}` };
  }
  return held.some(({ withoutClosure }) => withoutClosure)
    ? { kind: 'partial', remark: `aucun suivi clôturé ${inside(earlier)}` }
    : { kind: 'full' };
}
