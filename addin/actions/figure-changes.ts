import type { Table } from '@report/engine/contract';
import type { FigureChange, FigureValues } from './types';

const NO_FIGURE: FigureValues = { count: null, percent: null, value: null };

/** A figure and what it is called, under a key that is the same before and after. */
interface FigureState {
  readonly key: string;
  readonly line: string;
  readonly column: string | null;
  readonly values: FigureValues;
}

/** The printed figures that are not the same in two computations of the same tables, in the order of the second. */
export function figureChanges(before: readonly Table[], after: readonly Table[]): FigureChange[] {
  const old = new Map(before.map((table) => [table.id, table]));
  const now = new Map(after.map((table) => [table.id, table]));
  return Array.from(new Set([...old.keys(), ...now.keys()])).flatMap((id) => {
    const table = now.get(id) ?? old.get(id);
    return table === undefined ? [] : changesOf(table, old.get(id), now.get(id));
  });
}

function changesOf(
  { id, number, title }: Table,
  before: Table | undefined,
  after: Table | undefined,
): readonly FigureChange[] {
  const old = new Map(figuresOf(before).map((figure) => [figure.key, figure]));
  const now = new Map(figuresOf(after).map((figure) => [figure.key, figure]));
  return Array.from(new Set([...now.keys(), ...old.keys()])).flatMap((key) => {
    const figure = now.get(key) ?? old.get(key);
    const [was, is] = [old.get(key)?.values ?? NO_FIGURE, now.get(key)?.values ?? NO_FIGURE];
    if (figure === undefined || areEqual(was, is)) return [];
    return [{ table: id, number, title, line: figure.line, column: figure.column, before: was, after: is }];
  });
}

const areEqual = (one: FigureValues, other: FigureValues): boolean =>
  one.count === other.count && one.percent === other.percent && one.value === other.value;

function figuresOf(table: Table | undefined): FigureState[] {
  if (table === undefined) return [];
  const lines = table.total === null ? table.rows : [...table.rows, table.total];
  const lineKeys = numbered(lines.map(({ role, code }) => `${role} ${code}`));
  const columnKeys = numbered(table.columns.map(({ code, measure }) => `${measure} ${code ?? ''}`));
  return lines.flatMap(({ label, cells }, line) =>
    cells.map(({ count, percent, value }, column) => ({
      key: JSON.stringify([lineKeys[line], columnKeys[column]]),
      line: label,
      column: table.columns.length > 1 ? (table.columns[column]?.label ?? null) : null,
      values: { count, percent, value },
    })),
  );
}

/** Keys told apart by how often each was met before. */
function numbered(keys: readonly string[]): string[] {
  const times = new Map<string, number>();
  return keys.map((key) => {
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    return `${key} ${time}`;
  });
}
