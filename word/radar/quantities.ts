import type { Recognised } from '../phrases';
import { NO_CELL } from '../phrases';

/** What must hold between figures of a report, as plain data of a profile. */
export interface Identities {
  /** References that are one quantity by definition: «nouveaux dossiers» and the base of their tables. */
  readonly same: readonly (readonly string[])[];
  /** Lines that part their whole: nothing is in two of them or in none. */
  readonly sums: readonly { readonly whole: string; readonly parts: readonly string[] }[];
  /** Counts that are no part of the base of their table. */
  readonly free: readonly string[];
}

export const NO_IDENTITIES: Identities = { same: [], sums: [], free: [] };

/** The same quantity wherever the document states it, by the name of its group. */
export class Quantities {
  private readonly names = new Map<string, string>();
  readonly groups = new Map<string, Recognised[]>();

  constructor(
    recognised: readonly Recognised[],
    readonly identities: Identities,
  ) {
    for (const group of identities.same) for (const ref of group) this.names.set(ref, group[0] ?? ref);
    for (const one of recognised) {
      if (one.ref === NO_CELL || one.sentence.paragraph.toc) continue;
      const name = this.nameOf(one.ref);
      const group = this.groups.get(name);
      if (group) group.push(one);
      else this.groups.set(name, [one]);
    }
  }

  nameOf(ref: string): string {
    return this.names.get(ref) ?? this.names.get(ref.replace('#total', '#base')) ?? ref;
  }

  of(ref: string): readonly Recognised[] {
    return this.groups.get(this.nameOf(ref)) ?? this.groups.get(this.nameOf(ref.replace('#base', '#total'))) ?? [];
  }

  /** What most of the places that state a quantity say; null when none does, or two values are as frequent. */
  value(ref: string): { readonly value: number; readonly places: readonly Recognised[] } | null {
    const values = byValue(this.of(ref));
    const [first, second] = values;
    if (first === undefined || (second !== undefined && second.places.length === first.places.length)) return null;
    return first;
  }
}

export interface Stated {
  readonly value: number;
  readonly places: readonly Recognised[];
}

/** The values of one quantity, the most frequent first; a year written with two digits is that year. */
export function byValue(places: readonly Recognised[]): Stated[] {
  const values = new Map<number, Recognised[]>();
  for (const one of places) {
    const { value } = one.figure;
    const whole = one.ref.startsWith('Y') && value < 100 ? value + 2000 : value;
    values.set(whole, [...(values.get(whole) ?? []), one]);
  }
  return [...values]
    .map(([value, group]) => ({ value, places: group }))
    .sort((a, b) => b.places.length - a.places.length);
}
