import { kindOf, type Period } from '@report/engine/calendar';
import type { Table } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { dayText, NBSP, periodWords } from '@report/engine/text';
import { tableChart } from '../charts/table-chart';
import { listBlock } from '../lists/list-block';
import type { SheetBlock } from '../model/block';
import { FIGURE_GRID } from '../model/grids';
import type { SheetModel } from '../model/sheet-model';
import { composeSheet } from '../sheets/compose-sheet';
import { placeOf, sheetNames } from '../sheets/names';
import { frenchDate } from '../sheets/report-context';
import { type PictureOf, tableBlocks } from '../tables/table-block';
import { noteRows, sectionRow } from '../tables/table-texts';
import { seriesChart } from './series-chart';

/** What stands in the sheet, in its order. */
export interface CustomContent {
  readonly period: Period;
  /** The day written under the title. */
  readonly computedOn: Date;
  readonly tables: readonly {
    readonly table: Table;
    /** A figure along sub-periods. */
    readonly isSeries: boolean;
    /** What its figures are, on the axis of its chart. */
    readonly axis: string;
  }[];
  /** What was asked and is not printed, with its reason: never silence. */
  readonly left: readonly { readonly name: string; readonly reason: string }[];
}

/**
 * The sheet of what someone composed: a table of contents, then a block for each like those of the report, then what is
 * not printed, and why.
 *
 * @param profile with an entry for each table that is no series
 */
export function customSheet(profile: Profile, { period, computedOn, tables, left }: CustomContent): SheetModel {
  const words = periodWords(period);
  const name = sheetNames(words.sheet).custom;
  const back = placeOf(name, 0);
  const days =
    kindOf(period) === 'year' ? `Données au ${words.end}` : `Données du ${dayText(period.firstDay)} au ${words.end}`;
  const blocks = tables.flatMap(({ table, isSeries, axis }) => {
    const label = { number: '', title: table.title, full: table.title };
    const picture: PictureOf = (columns, places) => {
      if (isSeries) return seriesChart(table, columns, places, axis);
      const figures = columns.filter(({ source }) => table.columns[source]?.code !== 'n');
      return tableChart(profile, table, figures, words.title, places, axis);
    };
    return tableBlocks(profile, table, { label, chapter: null, words, back, picture });
  });
  const notPrinted = left.length === 0 ? [] : [leftBlock(left)];
  const composed = (contents: SheetBlock) =>
    composeSheet(profile, {
      name,
      title: `Tableaux sur mesure – ${words.title}`,
      sub: `${days} · calculé le ${frenchDate(computedOn)}`,
      grid: FIGURE_GRID,
      back: null,
      blocks: [...(tables.length > 1 ? [contents] : []), ...blocks, ...notPrinted],
    });
  // Where each table stands is known once the list is there, which is as high with any links.
  const { anchors } = composed(contentsBlock(tables, () => back));
  return composed(contentsBlock(tables, (id) => placeOf(name, anchors.get(id) ?? 0))).model;
}

function contentsBlock(tables: CustomContent['tables'], linkTo: (id: string) => string): SheetBlock {
  return listBlock({
    key: null,
    grid: FIGURE_GRID,
    before: [],
    headers: [],
    lines: tables.map(({ table: { id, title, base } }) => [
      { value: title, role: 'link', link: linkTo(id) },
      base.n === null ? { value: '–', role: 'noBase' } : { value: base.n, role: 'number' },
    ]),
  });
}

function leftBlock(left: CustomContent['left']): SheetBlock {
  const rows = [
    sectionRow('Non écrits', FIGURE_GRID),
    ...noteRows(left.map(({ name, reason }) => `${name}${NBSP}: ${reason}`)),
  ];
  return { key: null, rows, anchor: 0, names: [], charts: [], head: 2, tail: 1, groups: [], breakable: true };
}
