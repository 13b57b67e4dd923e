import { ALL_TABLES, AppError, type AppErrorCode, type Rounding, type Table } from '@report/engine/contract';
import type { CustomSpec } from '@report/engine/custom';
import { deriveFacts } from '@report/engine/facts';
import type { Period } from '@report/engine/calendar';
import type { Profile } from '@report/engine/profile';
import type { RawWorkbook } from '@report/engine/registers';
import { buildRequest } from '@report/engine/wire';
import {
  fingerprintOf,
  type FigureOrigin,
  inSlices,
  newRun,
  readKept,
  type RegistersReading,
  registersReadingInSteps,
} from '../actions';
import { type Compute, computeOne } from '../api';
import { figurePlaces, type SheetModel } from '../layout';
import { checkWritable, type ExcelRunner, readWorkbook, writeSheets } from '../workbook';
import { countItem, printed } from './count-item';
import type { CustomItem } from './items';
import { type Counted, itemsSheet, sortItems, withEntries } from './items-sheet';

/** Composed tables of one request. */
const MOST_COMPOSED = 20;

export interface WriteItems {
  readonly items: readonly CustomItem[];
  readonly period: Period;
  readonly rounding: Rounding;
  /** Files added by hand. */
  readonly others: readonly RawWorkbook[];
  readonly compute: Compute;
  readonly signal: AbortSignal;
}

/** The sheet that was written. */
export interface WrittenItems {
  readonly sheet: string;
  /** How many stand in it, and those that do not, with their reason. */
  readonly count: number;
  readonly left: readonly { readonly name: string; readonly reason: string }[];
  readonly warnings: readonly AppErrorCode[];
  readonly tables: Table[];
  readonly model: SheetModel;
  readonly period: Period;
  readonly registers: RegistersReading;
  /** What a figure counts, by the address of its cell; null where the cell holds none, or something else since. */
  readonly origin: (address: string, value: unknown) => FigureOrigin | null;
}

/**
 * Counts what was composed in the registers as they are now, has the tables computed, and writes their sheet: aside, read
 * back, put in place. Series are counted here: their points stay on this computer. When it throws, the workbook is as
 * before.
 *
 * @throws AppError NO_TABLE when nothing of it can be printed, and those of a generation
 */
export async function writeItems(
  association: Profile,
  runner: ExcelRunner,
  asked: WriteItems,
  now: Date,
): Promise<WrittenItems> {
  const { items, period, rounding, others, signal } = asked;
  await checkWritable(runner);
  const read = await readWorkbook(runner, { signal });
  const { answers } = await readKept(association, runner);
  const state = await inSlices(registersReadingInSteps(association, [read, ...others], answers), signal);
  const { registers } = state;
  const facts = deriveFacts(association, registers, period);
  const counted = items.map((item) => ({ item, found: countItem({ association, registers, facts, rounding }, item) }));
  const sorted = sortItems(counted);
  const { own, left } = sorted;
  if (own.length === 0) throw new AppError('NO_TABLE');
  const tables = await computedTables(association, facts, own, asked);
  const profile = withEntries(association, sorted);
  const model = itemsSheet(profile, sorted, { period, computedOn: now }, tables);
  const again = new Set(state.summaries.filter(({ file }) => file === null).map(({ sheet }) => sheet));
  const { names, warnings } = await writeSheets(runner, [model], {
    signal,
    run: newRun(now),
    stillTheSame: async () => {
      const later = await readWorkbook(runner, { signal, again });
      return fingerprintOf([later, ...others], state.summaries) === state.fingerprint;
    },
    onPromote: () => undefined,
  });
  const [places] = figurePlaces(profile, { tables, period }, [model]);
  return {
    sheet: names[0] ?? model.name,
    count: own.length,
    left,
    warnings,
    tables,
    model,
    period,
    registers: state,
    origin: (address, value) => {
      const placed = places?.get(address);
      if (placed === undefined || placed.written !== value) return null;
      const { row, column } = placed;
      return own.find(({ found }) => found.table.id === placed.table)?.found.origin({ row, column }) ?? null;
    },
  };
}

/** The tables in their order: those of counts from wherever they are computed, series as they are. */
async function computedTables(
  association: Profile,
  facts: Parameters<typeof buildRequest>[1],
  own: readonly { readonly item: CustomItem; readonly found: Counted }[],
  { rounding, compute, signal }: WriteItems,
) {
  const composed = own.flatMap(({ item, found: { spec } }) =>
    item.kind === 'table' && spec !== null ? [{ item, spec }] : [],
  );
  const computed = new Map<CustomItem, Counted['table']>();
  for (let at = 0; at < composed.length; at += MOST_COMPOSED) {
    const some = composed.slice(at, at + MOST_COMPOSED);
    const specs: readonly CustomSpec[] = some.map(({ spec }) => spec);
    const request = buildRequest(association, facts, { edition: ALL_TABLES, rounding, tables: [], composed: specs });
    const { tables } = await computeOne(compute, request, { signal });
    some.forEach(({ item }, index) => {
      const table = tables[index];
      if (table !== undefined) computed.set(item, printed(table, item));
    });
  }
  return own.map(({ item, found: { table } }) => {
    const answered = computed.get(item);
    // What the rows say of themselves («3 actions…») is known here alone.
    return answered === undefined ? table : { ...answered, notes: table.notes, id: table.id };
  });
}
