import {
  kindOf,
  PART_MONTHS,
  type PartKind,
  partsOf,
  partsOfYear,
  type Period,
  serialDay,
  dayOfIso,
  wholeYear,
} from '@report/engine/calendar';
import { NO_DATE, type ParsedRegisters, type RegistersProfile } from '@report/engine/registers';
import type { Choices } from '../model/state';

const MOST_YEARS = 10;

/** How a period is chosen; `free`: from one day to another. */
export type PeriodChoiceKind = 'year' | PartKind | 'free';

/** The days that are chosen. */
export const periodOf = ({ period, year }: Pick<Choices, 'period' | 'year'>): Period => period ?? wholeYear(year);

export const samePeriod = (one: Period, other: Period): boolean =>
  one.firstDay === other.firstDay && one.lastDay === other.lastDay;

/** The way a period is chosen in the pane. */
export function choiceKindOf(period: Period): PeriodChoiceKind {
  const kind = kindOf(period);
  return kind === 'years' || kind === 'day' ? 'free' : kind;
}

/** The year a period is shown under, and its days where it is not that whole year. */
export const chosenPeriod = (period: Period): Pick<Choices, 'period' | 'year'> => ({
  year: partsOf(period.lastDay).year,
  period: kindOf(period) === 'year' ? null : period,
});

/** The last date of the registers that says when something was, up to a day; null when there is none. */
export function lastKeptDay(profile: RegistersProfile, registers: ParsedRegisters, upTo: number): number | null {
  let last: number | null = null;
  for (const { key, mainDate } of Object.values(profile.registers)) {
    const column = mainDate === undefined ? undefined : registers.get(key)?.columns.get(mainDate);
    if (column?.kind !== 'date') continue;
    for (const day of column.days) if (day !== NO_DATE && day <= upTo && day > (last ?? 0)) last = day;
  }
  return last;
}

/** What is proposed of a year: the latest part whose last month holds a date, else the first. */
export function proposedPart(year: number, kind: PartKind, lastKept: number | null): Period {
  const parts = partsOfYear(year, kind);
  const kept = parts.filter(({ lastDay }) => {
    const { year: of, month } = partsOf(lastDay);
    return lastKept !== null && serialDay(of, month, 1) <= lastKept;
  });
  // A year has at least two parts.
  return (kept.at(-1) ?? parts[0]) as Period;
}

/** The same part of another year; the whole of it, where it is no part. */
export function samePartOf(year: number, period: Period): Period {
  const kind = choiceKindOf(period);
  if (kind === 'year' || kind === 'free') return wholeYear(year);
  const { month } = partsOf(period.firstDay);
  return partsOfYear(year, kind)[Math.floor((month - 1) / PART_MONTHS[kind])] ?? wholeYear(year);
}

/** Two days as they were typed: a period, or what is wrong with them. */
export function periodOfDays(from: string, to: string): Period | string {
  const [firstDay, lastDay] = [dayOfIso(from), dayOfIso(to)];
  if (firstDay === null || lastDay === null) return 'Indiquez les deux jours, entre 1990 et 2100.';
  if (firstDay > lastDay) return 'La période commence après sa fin\u00a0: changez l’un des deux jours.';
  const { year, month, day } = partsOf(firstDay);
  if (lastDay >= serialDay(year + MOST_YEARS, month, day))
    return 'La période dépasse dix ans\u00a0: choisissez-en une plus courte.';
  return { firstDay, lastDay };
}
