import type { SheetBlock } from '../model/block';
import type { SheetRow } from '../model/sheet-model';
import { gap } from '../text/row-height';

/** An A4 page between its margins has 740 points; some are kept for the roundings of the printer. */
const PAGE_HEIGHT = 728;
/** The title of the sheet and the line under it, on every page: 24, 16 and 6 points in whole pixels. */
const HEADING_HEIGHT = 48;
/** What a block may take to stay on one page. */
export const BLOCK_HEIGHT = PAGE_HEIGHT - HEADING_HEIGHT;
/** White between two blocks: two rows of nine points. */
const BETWEEN = 9;
const GAPS = 2;

export interface PlacedBlock {
  readonly block: SheetBlock;
  /** 0-based row of the sheet where it begins. */
  readonly first: number;
  /** A table longer than a page: torn between two of its lines. */
  readonly torn: boolean;
}

export interface Pages {
  readonly rows: readonly SheetRow[];
  readonly placed: readonly PlacedBlock[];
  /** 0-based rows before which a page ends. */
  readonly breaks: readonly number[];
}

export const heightOf = (rows: readonly SheetRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/**
 * Puts blocks under the heading rows, which every page repeats. A block that does not fit begins a new page; only one
 * longer than a page is torn, between two lines or two groups of lines: a list from where it begins, a table always from
 * a new page on.
 */
export function paginate(heading: readonly SheetRow[], blocks: readonly SheetBlock[]): Pages {
  const room = PAGE_HEIGHT - heightOf(heading);
  const rows = [...heading];
  const breaks: number[] = [];
  const placed: PlacedBlock[] = [];
  let used = 0;
  for (const block of blocks) {
    const pieces = piecesOf(block, room);
    const [start = []] = pieces;
    const isLong = !block.breakable && pieces.length > 1;
    if (used > 0) {
      const gaps = Math.min(GAPS, Math.floor((room - used) / BETWEEN));
      const fits = gaps === GAPS && !isLong && used + GAPS * BETWEEN + heightOf(start) <= room;
      rows.push(...Array.from({ length: gaps }, () => gap(BETWEEN)));
      used = fits ? used + GAPS * BETWEEN : 0;
      if (!fits) breaks.push(rows.length);
    }
    placed.push({ block, first: rows.length, torn: isLong && heightOf(tableOf(block.rows, block.tail)) > room });
    for (const piece of pieces) {
      const height = heightOf(piece);
      if (used > 0 && used + height > room) {
        breaks.push(rows.length);
        used = 0;
      }
      rows.push(...piece);
      used += height;
    }
  }
  return { rows, placed, breaks: [...new Set(breaks)] };
}

/**
 * What must stay together of a block: all of it; else a table, its notes and its sentence each apart; else its head,
 * each line or group of lines, its tail. Nothing that is longer than a page.
 */
function piecesOf({ rows, head, tail, groups, breakable }: SheetBlock, room: number): (readonly SheetRow[])[] {
  const fits = (piece: readonly SheetRow[]): boolean => heightOf(piece) <= room;
  if (fits(rows)) return [rows];
  if (groups.length > 0) {
    const starts = [0, ...groups.slice(1)];
    return starts.flatMap((start, index) => {
      const group = rows.slice(start, starts[index + 1]);
      return fits(group) ? [group] : group.map((row) => [row]);
    });
  }
  const table = tableOf(rows, tail);
  const end = Math.max(head, rows.length - tail);
  const pieces =
    !breakable && fits(table)
      ? [table, ...rows.slice(table.length).map((row) => [row])]
      : [rows.slice(0, head), ...rows.slice(head, end).map((row) => [row]), rows.slice(end)];
  return pieces
    .flatMap((piece) => (fits(piece) ? [piece] : piece.map((row) => [row])))
    .filter(({ length }) => length > 0);
}

/** The block up to its last line: the tail is that line and what follows it. */
const tableOf = (rows: readonly SheetRow[], tail: number): readonly SheetRow[] => rows.slice(0, rows.length - tail + 1);
