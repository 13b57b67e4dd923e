import { listOf } from '@report/profiles/alupse/kit';
import type { ListKey } from '@report/profiles/alupse/lists';
import { day, type RandomSource } from '../deal';
import type { RegisterRecord } from '../workbook';

/** One line of a register; `index` from 1. */
export type RandomLine = (chance: Chance, index: number) => RegisterRecord;

/** Registers whose rows others name, by the letter their numbers begin with. */
export type Prefix = 'D' | 'S' | 'B' | 'F';

/** References to a row that does not exist. */
const DANGLING = 0.01;

/** Draws cells for registers around a report year. */
export class Chance {
  constructor(
    readonly source: RandomSource,
    readonly year: number,
    private readonly counts: Readonly<Record<Prefix, number>>,
  ) {}

  /** Any day between two years, both included, counted from the report year. */
  date(from: number, to: number): number {
    return this.source.integer(day(this.year + from, 1, 1), day(this.year + to, 12, 31));
  }

  yes(share: number): boolean {
    return this.source.chance(share);
  }

  /** Draws with probability `share`, else leaves the cell empty. */
  maybe<T>(share: number, draw: () => T): T | null {
    return this.source.chance(share) ? draw() : null;
  }

  code(list: ListKey): string {
    return this.source.pick(listOf(list).entries).code;
  }

  codes(list: ListKey): string[] {
    return listOf(list)
      .entries.map(({ code }) => code)
      .filter(() => this.source.chance(0.35));
  }

  reference(prefix: Prefix): string {
    const count = this.counts[prefix];
    return `${prefix}-${this.source.chance(DANGLING) ? count + 1 : this.source.integer(1, count)}`;
  }
}
