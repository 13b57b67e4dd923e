import { keptDaysIn, monthsOf, PART_MONTHS, type PartKind, partsOfYear, type Period } from '@report/engine/calendar';
import { type CatalogueProfile, editionKeys } from '@report/engine/catalogue';
import { ROUNDINGS, type Severity } from '@report/engine/contract';
import { PREVIOUS_YEARS } from '../../actions';
import type { KeptCheck, KeptView, RememberedChoices } from './ports';
import { STEPS } from './state';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The last check of a workbook, or null when it is not what this version writes: a workbook may come from anywhere. */
export function parseCheck(kept: unknown): KeptCheck | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { workbook, at, fingerprint, merged } = kept as Record<string, unknown>;
  if (typeof workbook !== 'string' || !/^[a-p]{16}$/.test(workbook)) return null;
  if (typeof fingerprint !== 'string' || typeof at !== 'string' || Number.isNaN(Date.parse(at))) return null;
  // Earlier versions did not say.
  return { workbook, at: new Date(at), fingerprint, merged: merged !== false };
}

/** Where the user was, or null when it is not what this version writes. */
export function parseView(kept: unknown): KeptView | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { step, severity, register, toggled, scroll } = kept as Record<string, unknown>;
  const known = STEPS.find((name) => name === step);
  if (known === undefined || typeof scroll !== 'number' || typeof toggled !== 'object' || toggled === null) return null;
  const groups = Object.entries(toggled).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean');
  return {
    step: known,
    filter: {
      severity: SEVERITIES.find((name) => name === severity) ?? null,
      register: typeof register === 'string' ? register : null,
      toggled: Object.fromEntries(groups),
      words: '',
    },
    scroll,
  };
}

/** What a workbook remembers, or null when it is not what this version writes: a workbook may come from anywhere. */
export function parseChoices(
  profile: Pick<CatalogueProfile, 'editions' | 'services'>,
  kept: unknown,
): RememberedChoices | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { year, months, days, edition, rounding, previousYears, services } = kept as Record<string, unknown>;
  const knownEdition = editionKeys(profile).find((name) => name === edition);
  const knownRounding = ROUNDINGS.find((name) => name === rounding);
  if (typeof year !== 'number' || !Number.isInteger(year)) return null;
  if (knownEdition === undefined || knownRounding === undefined) return null;
  return {
    year,
    period: parseMonths(year, months) ?? parseDays(year, days),
    edition: knownEdition,
    rounding: knownRounding,
    // Earlier versions did not compare.
    previousYears: PREVIOUS_YEARS.find((years) => years === previousYears) ?? 0,
    services: Array.isArray(services)
      ? profile.services.map(({ key }) => key).filter((service) => services.includes(service))
      : null,
  };
}

/** A semester, a quarter or a month of a year, by what `monthsOf` says of it; null for anything else. */
function parseMonths(year: number, kept: unknown): Period | null {
  const [first, months] = (Array.isArray(kept) ? kept : []) as unknown[];
  const parts = (Object.keys(PART_MONTHS) as PartKind[]).flatMap((kind) => partsOfYear(year, kind));
  return parts.find((part) => monthsOf(part)?.[0] === first && monthsOf(part)?.[1] === months) ?? null;
}

/** From one day to another; the whole year is no such choice. */
function parseDays(year: number, kept: unknown): Period | null {
  const numbers = Array.isArray(kept) ? kept.map((one: unknown) => (typeof one === 'number' ? one : NaN)) : [];
  return keptDaysIn(year, numbers);
}
