import type { Row, Table } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { figureCell } from './figure-cell';
import type { FigureColumn } from './figure-columns';
import { FIGURE_GRID } from './grids';
import { printedRows } from './printed-rows';
import { rowOf } from './row-height';
import type { SheetCell, SheetRow } from './sheet-model';

type Emphasis = Pick<SheetCell, 'emphasis'>;

/** How the lines of a role stand out. */
export function emphasisOf(role: Row['role']): Emphasis {
  switch (role) {
    case 'total':
    case 'base':
      return { emphasis: role };
    case 'missing':
    case 'offList':
      return { emphasis: 'missing' };
    case 'line':
    case 'sub':
    case 'group':
    case 'levels':
      return {};
  }
}

/** Header and lines of a table: what is copied into the report. One header row, no empty cell, nothing merged. */
export function tableRows(profile: Profile, table: Table, columns: readonly FigureColumn[]): SheetRow[] {
  const header: SheetCell[] = [
    { column: 0, value: table.stub, role: 'headerStub' },
    ...columns.map(({ header: value }, index): SheetCell => ({ column: index + 1, value, role: 'header' })),
  ];
  const lines = printedRows(profile, table).map((row): SheetCell[] => [
    { column: 0, value: row.label, role: row.role === 'sub' ? 'substub' : 'stub', ...emphasisOf(row.role) },
    ...columns.map((column, index): SheetCell => ({
      column: index + 1,
      ...figureCell(profile, table, row, column),
      ...emphasisOf(row.role),
    })),
  ]);
  return [header, ...lines].map((cells) => rowOf(cells, FIGURE_GRID.widths));
}
