import { madeWithText, type Profile } from '@report/engine/profile';
import { columnLetter } from '@report/engine/registers';
import { counted } from '@report/engine/text';
import type { BlockChart, SheetBlock } from '../model/block';
import type { SheetGrid } from '../model/grids';
import type { ChartModel, SheetModel } from '../model/sheet-model';
import { backLink, flowingCell } from '../tables/table-texts';
import { gap, rowOf } from '../text/row-height';
import { paginate, type PlacedBlock } from './page-breaks';

interface SheetContent {
  readonly name: string;
  readonly title: string;
  /** Cut-off date, edition and day of computation; how many tables the sheet holds is added. */
  readonly sub: string;
  readonly grid: SheetGrid;
  readonly blocks: readonly SheetBlock[];
  /** Where «↑ Sommaire» of the first row leads; null on the summary itself. */
  readonly back: string | null;
}

export interface ComposedSheet {
  readonly model: SheetModel;
  /** 0-based row a link to each keyed block leads to. */
  readonly anchors: ReadonlyMap<string, number>;
  /** Keys of the tables that are longer than a page. */
  readonly torn: readonly string[];
}

const SPACE_UNDER_HEADING = 6;

/** A sheet from its blocks: heading (repeated on every page), rows, page ends, names. */
export function composeSheet(profile: Profile, { name, title, sub, grid, blocks, back }: SheetContent): ComposedSheet {
  const headed = blocks.flatMap(({ rows }) => rows).filter(({ cells }) => cells[0]?.role === 'headerStub').length;
  const heading = [
    rowOf([flowingCell(title, 'sheetTitle', grid), ...(back === null ? [] : [backLink(back, grid)])], grid.widths),
    rowOf(
      Array.from({ length: grid.last + 1 }, (_, column) => ({
        column,
        value: column === 0 ? [sub, counted(headed, 'tableau', 'tableaux')].join(' · ') : '',
        role: 'sheetSub' as const,
      })),
      grid.widths,
    ),
    gap(SPACE_UNDER_HEADING),
  ];
  const { rows, placed, breaks } = paginate(heading, blocks);
  const lastColumn = columnLetter(grid.last);
  return {
    model: {
      name,
      columnWidths: grid.widths,
      rows,
      names: placed.flatMap(({ block, first: start }) =>
        block.names.map(({ name: place, first, last, lastColumn: end }) => ({
          name: place,
          address: areaOf(start + first, start + last, end),
        })),
      ),
      charts: placed.flatMap(({ block, first }) => block.charts.map((chart) => placedChart(chart, first, lastColumn))),
      printArea: `A1:${lastColumn}${rows.length}`,
      printTitles: '1:3',
      pageBreaks: breaks,
      frozenRows: 2,
      // After «&10» a space: «&102016» would be a font of 102 016 points.
      footer: {
        left: `&10 ${footerText(`${profile.brand.association} – ${name}\n${madeWithText(profile)}`)}`,
        right: '&10 Page &P / &N',
      },
    },
    anchors: anchorsOf(placed),
    torn: [...new Set(placed.flatMap(({ block: { key }, torn }) => (torn && key !== null ? [key] : [])))],
  };
}

/** In a footer «&» begins a code: a name that has one says it twice. */
const footerText = (text: string): string => text.replaceAll('&', '&&');

/** Where each key is found; of a table in several parts, the first. */
function anchorsOf(placed: readonly PlacedBlock[]): ReadonlyMap<string, number> {
  const anchors = new Map<string, number>();
  for (const { block, first } of placed)
    if (block.key !== null && !anchors.has(block.key)) anchors.set(block.key, first + block.anchor);
  return anchors;
}

const areaOf = (first: number, last: number, lastColumn: number): string =>
  first === last && lastColumn === 0 ? `A${first + 1}` : `A${first + 1}:${columnLetter(lastColumn)}${last + 1}`;

/** `start`: row of the sheet where its block begins. It is as wide as the page. */
function placedChart(
  { first, last, series, row, ...chart }: BlockChart,
  start: number,
  lastColumn: string,
): ChartModel {
  const lines = (column: number): string =>
    `${columnLetter(column)}${start + first + 1}:${columnLetter(column)}${start + last + 1}`;
  return {
    ...chart,
    categories: lines(0),
    series: series.map(({ name, column }) => ({ name, values: lines(column) })),
    place: { from: `A${start + row + 1}`, to: `${lastColumn}${start + row + 1}` },
  };
}
