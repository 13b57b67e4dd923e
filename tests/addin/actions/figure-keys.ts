import type { FigureKey } from '@report/addin/layout';
import type { Cell, Row, Table } from '@report/engine/contract';

/** Every figure of a table, the total last. */
export const figureKeys = ({ id, rows, total, columns }: Table): FigureKey[] =>
  [...rows.keys(), ...(total === null ? [] : [null])].flatMap((row) =>
    columns.map((_, column) => ({ table: id, row, column })),
  );

export const lineAt = ({ rows, total }: Table, { row }: FigureKey): Row | null =>
  row === null ? total : (rows[row] ?? null);

export const cellAt = (table: Table, key: FigureKey): Cell | undefined => lineAt(table, key)?.cells[key.column];
