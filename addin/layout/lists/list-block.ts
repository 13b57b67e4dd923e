import type { SheetBlock } from '../model/block';
import type { SheetGrid } from '../model/grids';
import type { CellRole, SheetCell, SheetRow } from '../model/sheet-model';
import { longRows } from '../text/long-text';
import { gap, rowOf } from '../text/row-height';

type Line = readonly Pick<SheetCell, 'value' | 'role' | 'link' | 'emphasis'>[];

interface ListContent {
  readonly key: string | null;
  readonly grid: SheetGrid;
  /** Heading rows. */
  readonly before: readonly SheetRow[];
  /** One header per printed column; none for lines that need no header. */
  readonly headers: readonly { readonly text: string; readonly right?: true }[];
  readonly lines: readonly Line[];
  /** 0-based lines that begin a group: a page ends before one of them, and not between two lines. */
  readonly groups?: readonly number[];
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

/** A list over the whole width: longer than a page, it goes over to the next between two lines, or two groups of them. */
export function listBlock({
  key,
  grid,
  before,
  headers,
  lines,
  groups = [],
  after = [],
  anchor = 0,
  name,
}: ListContent): SheetBlock {
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
  const printed = lines.map((line) => longRows(place(line), grid.widths));
  const body = [...header, ...printed.flat()];
  const first = before.length;
  return {
    key,
    rows: [...before, ...body, ...below],
    anchor,
    names: name === undefined ? [] : [{ name, first, last: first + body.length - 1, lastColumn: grid.last }],
    head: first + header.length + KEPT,
    tail: below.length + KEPT,
    charts: [],
    groups: groups.map((line) => first + header.length + printed.slice(0, line).flat().length),
    breakable: true,
  };
}
