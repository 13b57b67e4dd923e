import type { PrintedPage, PrintedWord } from './printed-pages';
import type { WrittenRow, WrittenSheet } from './written-sheets';

/** Margins of every page, in points: 1.8 and 2 centimetres. */
const TOP = (1.8 / 2.54) * 72;
const SIDE = (2 / 2.54) * 72;
/** What a page holds beside the three rows that every page repeats. */
const PAGE_HEIGHT = 728;
const REPEATED = 3;
/** Roundings of the printer, and the white that a font keeps over and under its letters. */
const TOLERANCE = 4;
const FOOTER = 60;

export interface PagesOfSheet {
  readonly faults: readonly string[];
  /** How many of the sheet’s tables stand whole on one page. */
  readonly whole: number;
}

/** Signs alone, in any order: words are broken over lines, and the printer’s region chooses the decimal sign. */
const signs = (texts: readonly string[]): string =>
  Array.from(texts.join('').replaceAll(/\s/gu, '').replaceAll(',', '.').normalize('NFC')).sort().join('');

/**
 * What is wrong on the printed pages of a sheet: a text that is missing, cut or outside its row, two texts over each other,
 * something in the margins, a heading at the foot of a page, a table on two pages that fits one, a chart away from its
 * table, a footer without number.
 *
 * @param number of its first page in the whole file, from 1
 * @param total pages of the whole file
 */
export function faultsOfPages(
  sheet: WrittenSheet,
  pages: readonly PrintedPage[],
  number: number,
  total: number,
): PagesOfSheet {
  const starts = [REPEATED, ...sheet.breaks.filter((row) => row > REPEATED)];
  const ends = [...starts.slice(1), sheet.rows.length];
  const faults: string[] = [];
  if (pages.length !== starts.length) faults.push(`${pages.length} pages printed, ${starts.length} laid out`);
  pages.forEach((page, index) => {
    const place = `page ${number + index}`;
    const indices = range(starts[index] ?? 0, ends[index] ?? 0);
    const rows = [...sheet.rows.slice(0, REPEATED), ...indices.map((row) => sheet.rows[row])].filter(isRow);
    const charted = sheet.charts.map(({ row }) => indices.indexOf(row) + REPEATED);
    for (const fault of [
      ...rowFaults(rows, charted, page),
      ...edgeFaults(page),
      ...footerFaults(page, sheet.name, number + index, total),
    ])
      faults.push(`${place}: ${fault}`);
    const last = rows.filter(({ texts }) => texts.length > 0).at(-1);
    if (last?.isHeading === true) faults.push(`${place}: ends with the heading «${last.texts[0]}»`);
  });
  const pageOf = (row: number): number => starts.filter((start) => start <= row).length - 1;
  const torn = sheet.tables.filter(({ first, last }) => pageOf(titleOf(sheet.rows, first)) !== pageOf(last));
  for (const { name, first, last } of torn) {
    const height = sum(sheet.rows.slice(titleOf(sheet.rows, first), last + 1)) + sum(sheet.rows.slice(0, REPEATED));
    if (height <= PAGE_HEIGHT) faults.push(`${name} stands on two pages and fits one`);
  }
  for (const { row, title } of sheet.charts) {
    const table = sheet.tables.filter(({ first }) => first < row).at(-1);
    if (table === undefined || pageOf(table.first) !== pageOf(row)) faults.push(`chart «${title}» away from its table`);
    const page = pages[pageOf(row)];
    if (page === undefined || !holds(page, title)) faults.push(`chart «${title}» without its title`);
  }
  return { faults, whole: sheet.tables.length - torn.length };
}

const isRow = (row: WrittenRow | undefined): row is WrittenRow => row !== undefined;
const range = (first: number, end: number): number[] =>
  Array.from({ length: end - first }, (_, index) => first + index);
const sum = (rows: readonly WrittenRow[]): number => rows.reduce((total, { height }) => total + height, 0);
const holds = ({ words }: PrintedPage, text: string): boolean =>
  words
    .map((word) => word.text)
    .join('')
    .includes(text.replaceAll(/\s/gu, ''));

/** The row where what belongs to a table begins: over its header its unit, its title, and the heading of its chapter. */
function titleOf(rows: readonly WrittenRow[], header: number): number {
  let row = header - 1;
  while (row > REPEATED && rows[row]?.isHeading === false && rows[row]?.texts.length !== 0) row -= 1;
  while (row > REPEATED && rows[row - 1]?.isHeading === true) row -= 1;
  return row;
}

/** Each row as it was written: all of its signs between its upper and its lower edge, and no others. */
function rowFaults(rows: readonly WrittenRow[], charted: readonly number[], { words, height }: PrintedPage): string[] {
  let top = TOP;
  const body = words.filter((word) => word.bottom < height - FOOTER / 2);
  return rows.flatMap((row, index) => {
    const bottom = top + row.height;
    const inside = body.filter((word) => middle(word) >= top && middle(word) < bottom);
    const edges = [top, bottom] as const;
    top = bottom;
    if (charted.includes(index)) return [];
    const found: string[] = [];
    const label = row.texts[0] ?? '';
    if (signs(inside.map(({ text }) => text)) !== signs(row.texts))
      found.push(`«${label}» prints «${inside.map(({ text }) => text).join(' ')}» for «${row.texts.join(' ')}»`);
    if (inside.some((word) => word.top < edges[0] - TOLERANCE || word.bottom > edges[1] + TOLERANCE))
      found.push(`«${label}» is higher than its row`);
    const over = inside.find((word, at) => inside.slice(at + 1).some((other) => overlap(word, other)));
    if (over !== undefined) found.push(`«${label}»: something lies over «${over.text}»`);
    return found;
  });
}

const middle = ({ top, bottom }: PrintedWord): number => (top + bottom) / 2;

const overlap = (one: PrintedWord, other: PrintedWord): boolean =>
  one.left < other.right - 0.5 && other.left < one.right - 0.5 && Math.abs(middle(one) - middle(other)) < 5;

function edgeFaults({ words, width }: PrintedPage): string[] {
  const out = words.filter(({ left, right }) => left < SIDE - 1 || right > width - SIDE + 1);
  const cut = words.filter(({ text }) => text.includes('##'));
  return [...out.map(({ text }) => `«${text}» in the margin`), ...cut.map(({ text }) => `a figure prints ${text}`)];
}

/** What stands in the lower margin, from left to right. */
export const footerOf = ({ words, height }: PrintedPage): string =>
  words
    .filter((word) => word.top > height - FOOTER)
    .sort((one, other) => one.left - other.left)
    .map(({ text }) => text)
    .join(' ');

function footerFaults(page: PrintedPage, name: string, number: number, total: number): string[] {
  const footer = footerOf(page);
  return footer === `ALUPSE – ${name} Page ${number} / ${total}` ? [] : [`the footer says «${footer}»`];
}
