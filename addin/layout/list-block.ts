import type { Block } from './block';
import type { SheetGrid } from './grids';
import { longRows } from './long-text';
import { gap, rowOf } from './row-height';
import type { CellRole, SheetCell, SheetRow } from './sheet-model';

type Line = readonly Pick<SheetCell, 'value' | 'role' | 'link' | 'emphasis'>[];

export interface ListContent {
  readonly key: string | null;
  readonly grid: SheetGrid;
  /** Heading rows. */
  readonly before: readonly SheetRow[];
  /** One header per printed column; none for lines that need no header. */
  readonly headers: readonly { readonly text: string; readonly right?: true }[];
  readonly lines: readonly Line[];
  readonly after?: readonly SheetRow[];
  /** 0-based row that a link leads to. */
  readonly anchor?: number;
  /** Name of the header and the lines. */
  readonly name?: string;
}

const BEFORE_NOTES = 5;
/** Lines that a page end leaves together at the beginning and at the end of a list. */
const KEPT = 2;

const place = (line: Line): SheetCell[] => line.map((cell, column) => ({ column, ...cell }));

/** A list over the whole width: it may go over to the next page between two lines. */
export function listBlock({ key, grid, before, headers, lines, after = [], anchor = 0, name }: ListContent): Block {
  const headerRole = (index: number, right?: true): CellRole => (index > 0 && right ? 'header' : 'headerStub');
  const header =
    headers.length === 0
      ? []
      : [
          rowOf(
            place(headers.map(({ text, right }, index) => ({ value: text, role: headerRole(index, right) }))),
            grid.widths,
          ),
        ];
  const below = after.length === 0 ? [] : [gap(BEFORE_NOTES), ...after];
  const body = [...header, ...lines.flatMap((line) => longRows(place(line), grid.widths))];
  const first = before.length;
  return {
    key,
    rows: [...before, ...body, ...below],
    anchor,
    names: name === undefined ? [] : [{ name, first, last: first + body.length - 1, lastColumn: grid.last }],
    head: first + header.length + KEPT,
    tail: below.length + KEPT,
    charts: [],
    breakable: true,
  };
}
