import { kindOf, type Period } from '../calendar';
import { entryOf, unavailableFor, type Unavailable } from '../catalogue';
import { saidOf } from '../text';
import type { Profile } from './profile';

/** What a period leaves of a profile, and the tables it leaves out. */
export interface ProfileOfPeriod {
  readonly profile: Profile;
  readonly unavailable: readonly { readonly id: string; readonly reason: Unavailable }[];
}

/**
 * The profile as it speaks of a period: tables that have a meaning in it, every text in its words (`periodWords`).
 * Of a whole year it is the profile itself. Codes, ids and what is counted do not change.
 */
export function profileOfPeriod(profile: Profile, period: Period): ProfileOfPeriod {
  if (kindOf(period) === 'year') return { profile, unavailable: [] };
  const before = latest.get(profile);
  if (before?.period.firstDay === period.firstDay && before.period.lastDay === period.lastDay) return before;
  const made = { ...said(profile, period), period };
  latest.set(profile, made);
  return made;
}

/** That of the latest period: one is asked for many times, and two together at most (the one before, to compare). */
const latest = new WeakMap<Profile, ProfileOfPeriod & { readonly period: Period }>();

function said(profile: Profile, period: Period): ProfileOfPeriod {
  const inWords = saidOf(period, profile.periodTexts);
  const unavailable = profile.tables.flatMap((entry) => {
    const reason = unavailableFor(entry, period);
    return reason === null ? [] : [{ id: entry.id, reason }];
  });
  const tables = profile.tables
    .filter((entry) => unavailableFor(entry, period) === null)
    .map((entry) =>
      entry.periodNotes === undefined ? entry : { ...entry, notes: [...(entry.notes ?? []), ...entry.periodNotes] },
    );
  const { units, lists, checks } = profile;
  return { profile: { ...profile, ...mapTexts({ tables, units, lists, checks }, inWords) }, unavailable };
}

/** The tables that have no meaning in a period, by their titles. */
export const titledIn = (association: Profile, unavailable: ProfileOfPeriod['unavailable']) =>
  unavailable.map(({ id, reason }) => ({ title: entryOf(association, id)?.title ?? id, reason }));

/** Plain data with every text in it changed. */
function mapTexts<T>(data: T, change: (text: string) => string): T {
  // The copy has the shape of the original: only texts differ. Checks hold functions, which stay.
  if (typeof data === 'string') return change(data) as T;
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((part: unknown) => mapTexts(part, change)) as T;
  return Object.fromEntries(Object.entries(data).map(([key, part]) => [key, mapTexts<unknown>(part, change)])) as T;
}
