import type { Table } from '@report/engine/contract';
import { frenchNumber, NBSP } from '@report/engine/text';
import { FIGURE_GRID, type SheetGrid } from './grids';
import { longRows } from './long-text';
import { rowOf, textRoom } from './row-height';
import type { CellRole, SheetCell, SheetRow } from './sheet-model';
import { styleOf } from './styles';
import { textWidth } from './text-metrics';

/** A text that flows over the empty cells at its right; merged with them and wrapped when it is longer than the page. */
export function flowingCell(value: string, role: CellRole, { widths, last }: SheetGrid): SheetCell {
  const alone: SheetCell = { column: 0, value, role };
  const merged: SheetCell = { ...alone, mergeTo: last };
  return textWidth(value, styleOf(alone)) <= textRoom(merged, widths, 0) ? alone : merged;
}

/** «↑ Sommaire», beside the printed columns. */
export const backLink = (link: string, { back }: SheetGrid): SheetCell => ({
  column: back,
  value: '↑ Sommaire',
  role: 'backLink',
  link,
});

/** The heading of a chapter, or of a list. */
export const sectionRow = (heading: string, grid: SheetGrid): SheetRow =>
  rowOf([flowingCell(heading, 'section', grid)], grid.widths);

/** «Unité : dossiers · Base : N = 123 nouveaux dossiers · Plusieurs réponses possibles». */
export function unitLine({ unit, base, multiple }: Pick<Table, 'unit' | 'base' | 'multiple'>): string {
  const none = base.label.startsWith('sans ');
  const population =
    base.n === null
      ? none
        ? 'Sans base'
        : `Base${NBSP}: ${base.label}`
      : `Base${NBSP}: N${NBSP}=${NBSP}${frenchNumber(base.n)} ${base.label}`;
  return [`Unité${NBSP}: ${unit}`, population, ...(multiple ? ['Plusieurs réponses possibles'] : [])].join(' · ');
}

/** Chapter (when one begins), title and unit of a table. */
export function headingRows(table: Table, title: string, chapter: string | null, back: string): SheetRow[] {
  const grid = FIGURE_GRID;
  return [
    ...(chapter === null ? [] : [sectionRow(chapter, grid)]),
    rowOf([flowingCell(title, 'title', grid), backLink(back, grid)], grid.widths),
    rowOf([flowingCell(unitLine(table), 'unitLine', grid)], grid.widths),
  ];
}

const merged = (value: string, role: CellRole, grid: SheetGrid): SheetCell => ({
  column: 0,
  value,
  role,
  mergeTo: grid.last,
});

/** One row per note, over the whole width. */
export const noteRows = (notes: readonly string[], grid: SheetGrid = FIGURE_GRID): SheetRow[] =>
  notes.flatMap((note) => longRows([merged(note, 'note', grid)], grid.widths));

/** What the report writes under the table. */
export const sentenceRows = (sentence: string): SheetRow[] =>
  longRows([merged(sentence, 'sentence', FIGURE_GRID)], FIGURE_GRID.widths);
