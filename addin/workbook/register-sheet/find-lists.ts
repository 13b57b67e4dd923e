import { columnLetter } from '@report/engine/registers';
import type { ExcelRunner } from '../session/excel-runner';
import { runExcel } from '../session/run-excel';
import { listSheets } from '../sheets/list-sheets';

/** Cells of one column of the user's sheet; 0-based, both rows included. */
export interface ColumnCells {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Where the cells of a column have a list, and where not: A1 addresses and how many cells. */
export interface FoundLists {
  readonly list: Found;
  readonly none: Found;
  /** Another condition than a list. */
  readonly other: Found;
}
interface Found {
  readonly areas: readonly string[];
  readonly cells: number;
}

interface Asked extends ColumnCells {
  readonly index: number;
}
type Kind = keyof FoundLists;

/**
 * Looks which cells have a list to choose from. Excel answers for many cells at once whether they all have the same
 * condition: halves are asked about where they do not. One sync per halving, about fifteen at most. Changes nothing.
 *
 * @returns in the order of the columns; nothing at all for a sheet that is gone
 */
export function findLists(runner: ExcelRunner, columns: readonly ColumnCells[]): Promise<FoundLists[]> {
  return runExcel(runner, 'read', async (context) => {
    const { sheets } = await listSheets(context);
    const known = new Map(sheets.filter(({ mark }) => mark === null).map(({ name, sheet }) => [name, sheet]));
    const found = columns.map(() => new Map<Kind, ColumnCells[]>());
    let asked = columns.map((column, index): Asked => ({ ...column, index })).filter(({ sheet }) => known.has(sheet));
    while (asked.length > 0) {
      const answers = asked.map((cells) => {
        const { sheet, column, firstRow, lastRow } = cells;
        const range = known.get(sheet)?.getRangeByIndexes(firstRow, column, lastRow - firstRow + 1, 1);
        return { cells, validation: range?.dataValidation.load({ type: true }) };
      });
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync per halving
      await context.sync();
      asked = answers.flatMap(({ cells, validation }) => {
        const type = String(validation?.type);
        if (type === 'MixedCriteria' || type === 'Inconsistent') return halvesOf(cells);
        const kind = type === 'List' ? 'list' : type === 'None' ? 'none' : 'other';
        const kinds = found[cells.index];
        kinds?.set(kind, [...(kinds.get(kind) ?? []), cells]);
        return [];
      });
    }
    return found.map((kinds) => ({
      list: sumOf(kinds.get('list') ?? []),
      none: sumOf(kinds.get('none') ?? []),
      other: sumOf(kinds.get('other') ?? []),
    }));
  });
}

function halvesOf(cells: Asked): Asked[] {
  const middle = Math.floor((cells.firstRow + cells.lastRow) / 2);
  if (cells.firstRow === cells.lastRow) return [];
  return [
    { ...cells, lastRow: middle },
    { ...cells, firstRow: middle + 1 },
  ];
}

/** Neighbours together. */
function sumOf(pieces: readonly ColumnCells[]): Found {
  const runs: { column: number; first: number; last: number }[] = [];
  for (const { column, firstRow, lastRow } of [...pieces].sort((a, b) => a.firstRow - b.firstRow)) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === firstRow - 1) run.last = lastRow;
    else runs.push({ column, first: firstRow, last: lastRow });
  }
  return {
    areas: runs.map(({ column, first, last }) => {
      const letters = columnLetter(column);
      return first === last ? `${letters}${first + 1}` : `${letters}${first + 1}:${letters}${last + 1}`;
    }),
    cells: runs.reduce((sum, { first, last }) => sum + last - first + 1, 0),
  };
}
