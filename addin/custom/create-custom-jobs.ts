import type { Period } from '@report/engine/calendar';
import type { Rounding } from '@report/engine/contract';
import { deriveFacts, type Facts } from '@report/engine/facts';
import type { Profile } from '@report/engine/profile';
import type { ParsedRegisters } from '@report/engine/registers';
import { type Explained, type FigureOrigin, haveChanged, type RegistersReading } from '../actions';
import type { Compute } from '../api';
import { type ExcelRunner, readActiveCell } from '../workbook';
import { type CountedItem, countItem, type SaidItem, sayItem } from './count-item';
import { type CustomItem, parseItems } from './items';
import { type WriteItems, writeItems, type WrittenItems } from './write-items';

/** The work on what someone composes. */
export interface CustomJobs {
  /** The association with the names of its populations. */
  readonly profile: Profile;
  readonly load: () => Promise<readonly CustomItem[]>;
  readonly save: (items: readonly CustomItem[]) => Promise<void>;
  /** Counts on this computer, at once; the facts of a period are made once. */
  readonly count: (registers: ParsedRegisters, period: Period, rounding: Rounding, item: CustomItem) => CountedItem;
  /** What it asks, in words; nothing is counted. */
  readonly say: (registers: ParsedRegisters, period: Period, item: CustomItem) => SaidItem;
  /** A figure that was counted here, with whether a register has changed since. */
  readonly explain: (registers: RegistersReading, origin: FigureOrigin) => Promise<Explained<FigureOrigin>>;
  /** Throws AppError, as a generation does. */
  readonly write: (how: 'remotely' | 'locally', asked: Omit<WriteItems, 'compute'>) => Promise<WrittenItems>;
  /** What the selected figure of the written sheet counts; null on no figure. */
  readonly explainSelected: (written: WrittenItems) => Promise<Explained<FigureOrigin> | null>;
}

interface JobsOptions {
  readonly profile: Profile;
  readonly runner: ExcelRunner;
  readonly load: () => Promise<unknown>;
  readonly save: (items: readonly CustomItem[]) => Promise<void>;
  /** Both in the names of the profile that is given here. */
  readonly compute: Readonly<Record<'remotely' | 'locally', Compute>>;
  readonly now: () => Date;
}

export function createCustomJobs({ profile, runner, load, save, compute, now }: JobsOptions): CustomJobs {
  let known: { readonly registers: ParsedRegisters; readonly facts: Facts } | null = null;
  const factsOf = (registers: ParsedRegisters, period: Period): Facts => {
    const { firstDay, lastDay } = known?.facts.period ?? {};
    if (known?.registers === registers && firstDay === period.firstDay && lastDay === period.lastDay)
      return known.facts;
    known = { registers, facts: deriveFacts(profile, registers, period) };
    return known.facts;
  };
  return {
    profile,
    load: async () => parseItems(await load()),
    save,
    count: (registers, period, rounding, item) =>
      countItem({ association: profile, registers, facts: factsOf(registers, period), rounding }, item),
    say: (registers, period, item) => sayItem(profile, registers, item, period),
    explain: async (registers, origin) => ({ ...origin, outdated: await haveChanged(runner, { registers }) }),
    write: (how, asked) => writeItems(profile, runner, { ...asked, compute: compute[how] }, now()),
    explainSelected: async (written) => {
      const { sheet, address, value } = await readActiveCell(runner);
      const origin = sheet === written.sheet ? written.origin(address, value) : null;
      return origin && { ...origin, outdated: await haveChanged(runner, written) };
    },
  };
}
