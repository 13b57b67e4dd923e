import type { Facts } from '../facts';
import { factsBearing } from './facts-bearing';
import type { FrozenEdition, KeptStatement } from './frozen-edition';
import type { RowChanges, RowRef } from './kept-rows';

/** Why a row makes a figure move: it came after, it was changed and counts now, it was changed and counts no more, it is gone. */
export type RowCause = 'added' | 'changedIn' | 'changedOut' | 'removed';

/** A printed figure that is no longer what it was. */
export interface FigureDelta extends Pick<KeptStatement, 'table' | 'line' | 'column'> {
  readonly title: string;
  readonly label: string;
  readonly columnLabel: string | null;
  readonly then: number;
  readonly now: number;
  readonly rows: readonly (RowRef & { readonly cause: RowCause })[];
  /** These rows made it move; false: some of these did, nobody kept which. */
  readonly certain: boolean;
}

/**
 * What changed since an edition, figure by figure, with the rows that made it; nothing of what stayed as it was.
 *
 * @param changes null: the workbook keeps no rows of this edition; figures are named without theirs
 */
export function deltaSince(
  { answer, statements }: FrozenEdition,
  facts: Facts,
  changes: RowChanges | null,
): FigureDelta[] {
  const titles = new Map(answer.tables.map((table) => [table.id, table]));
  // A line without a code is what the absence of another tells: it is not printed.
  const printed = statements.filter(({ line }) => line !== '');
  const distinct = new Map(printed.map((one) => [`${one.table}|${one.line}|${one.column ?? ''}`, one]));
  return [...distinct.values()].flatMap((statement): FigureDelta[] => {
    const { table: id, line, column, count } = statement;
    const { table, found } = factsBearing(facts, statement);
    const table_ = titles.get(id);
    if (found.length === count || !table_) return [];
    const own = new Map(table.sources.map((source) => [source.register, rowsOf(source, found)]));
    const isOwn = ({ register }: RowRef): boolean => own.has(register);
    const counts = ({ register, index }: RowRef): boolean => index !== null && (own.get(register)?.has(index) ?? false);
    // The first register of a unit gives one fact for each row; the others say something of it.
    const first = table.sources[0]?.register;
    const { added, changed, removed } = changes ?? { added: [], changed: [], removed: [] };
    const entered = added.filter(counts);
    const rest = found.length - count - entered.filter(({ register }) => register === first).length;
    const out = [...changed.filter((row) => isOwn(row) && !counts(row)), ...removed.filter(isOwn)];
    const came = changed.filter(counts);
    const rows = [
      ...entered.map((row) => ({ ...row, cause: 'added' as const })),
      ...(rest > 0 ? came.map((row) => ({ ...row, cause: 'changedIn' as const })) : []),
      ...(rest < 0
        ? out.map((row) => ({ ...row, cause: row.index === null ? ('removed' as const) : ('changedOut' as const) }))
        : []),
    ];
    const row = line === table_.total?.code ? table_.total : table_.rows.find(({ code }) => code === line);
    return [
      {
        table: id,
        line,
        column,
        title: table_.title,
        label: row?.label ?? table_.base.label,
        columnLabel: table_.columns.find(({ code }) => code === column && code !== null)?.label ?? null,
        then: count,
        now: found.length,
        rows,
        certain: rest === 0 || Math.abs(rest) === (rest > 0 ? came.length : out.length),
      },
    ];
  });
}

function rowsOf(
  { offsets, rows }: { readonly offsets: Uint32Array; readonly rows: Uint32Array },
  facts: readonly number[],
): ReadonlySet<number> {
  return new Set(facts.flatMap((fact) => [...rows.subarray(offsets[fact], offsets[fact + 1])]));
}
