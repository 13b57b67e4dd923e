import type { Column, Table } from '@report/engine/contract';
import { FIGURE_GRID } from '../model/grids';

/** A printed column: the figure of a column of the table, or its share. */
export interface FigureColumn {
  /** Index among the columns of the table. */
  readonly source: number;
  readonly shows: 'figure' | 'percent';
  readonly header: string;
}

/** How many figures stand beside the labels. */
const PLACES = FIGURE_GRID.last;

/** Whether shares are printed of a column. */
const isShared = (table: Table, source: number): boolean =>
  table.columns[source]?.base !== null || table.rows.some(({ cells }) => (cells[source]?.percent ?? null) !== null);

/** «% de 123»: the base stays with the figures wherever they are copied. Only before «123» may the line break. */
export const percentHeader = ({ base }: Pick<Column, 'base'>): string =>
  base === null ? '%' : `%\u00a0de ${grouped(base)}`;
const grouped = (value: number): string =>
  String(value)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+$)/g, '\u00a0');

/**
 * The printed columns of a table, in as many parts as the page needs: usually one. A table that is too wide first loses
 * the shares of its columns (that of the total stays), then is split, labels repeated.
 *
 * @returns parts, and whether shares were left out
 */
export function figureColumns(table: Table): { parts: readonly (readonly FigureColumn[])[]; withoutShares: boolean } {
  const figure = (column: Column, source: number): FigureColumn => ({ source, shows: 'figure', header: column.label });
  const withShare = (column: Column, source: number): FigureColumn[] =>
    isShared(table, source)
      ? [figure(column, source), { source, shows: 'percent', header: percentHeader(column) }]
      : [figure(column, source)];
  const all = table.columns.flatMap(withShare);
  if (all.length <= PLACES) return { parts: [all].map((part) => withOwnHeaders(table, part)), withoutShares: false };
  const narrow = table.columns.map((column, source) =>
    column.code === 'total' ? withShare(column, source) : [figure(column, source)],
  );
  return {
    parts: intoParts(narrow).map((part) => withOwnHeaders(table, part)),
    withoutShares: narrow.flat().length < all.length,
  };
}

/** A share whose header stands twice says of which column it is: «% de 123 (Filles)». */
const withOwnHeaders = (table: Table, columns: readonly FigureColumn[]): FigureColumn[] =>
  unlikeHeaders(
    columns.map(({ header }) => header),
    columns.map(({ source }) => table.columns[source]?.label ?? ''),
  ).map((header, index) => ({ ...(columns[index] as FigureColumn), header }));

/**
 * Headers, none of them twice: a share that has a twin says of what it is. Readers of screens name a figure by its header
 * alone.
 *
 * @param of what each stands for; of the same length
 */
export const unlikeHeaders = (headers: readonly string[], of: readonly string[]): string[] =>
  headers.map((header, index) =>
    header.startsWith('%') && headers.indexOf(header) !== headers.lastIndexOf(header)
      ? `${header} (${of[index] ?? ''})`
      : header,
  );

/** As few parts as possible, of about the same width; a figure and its share are not separated. */
function intoParts(groups: readonly (readonly FigureColumn[])[]): FigureColumn[][] {
  const width = groups.flat().length;
  const perPart = Math.ceil(width / Math.ceil(width / PLACES));
  const parts: FigureColumn[][] = [];
  for (const group of groups) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + group.length <= Math.max(perPart, group.length)) last.push(...group);
    else parts.push([...group]);
  }
  return parts;
}
