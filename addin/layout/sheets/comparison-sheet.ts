import type { ComparedTable, Comparison } from '@report/engine/compare';
import { enumerate, NBSP } from '@report/engine/text';
import { comparisonChart } from '../charts/comparison-chart';
import type { SheetBlock } from '../model/block';
import { FIGURE_GRID, type SheetGrid, THREE_YEARS_GRID } from '../model/grids';
import { comparisonRows } from '../tables/comparison-rows';
import { backLink, flowingCell, noteRows, sectionRow, unitLine } from '../tables/table-texts';
import { gap, rowOf } from '../text/row-height';
import { type ComposedSheet, composeSheet } from './compose-sheet';
import { comparisonName } from './names';
import type { ReportContext } from './report-context';

const BEFORE_NOTES = 5;

/** The sheet of the tables year beside year, service by service, and which tables could not be compared. */
export function comparisonSheet({ tables, alone }: Comparison, context: ReportContext): ComposedSheet {
  const { profile, names, sub, back, words, year } = context;
  const grid = tables.some(({ years }) => years.length > 2) ? THREE_YEARS_GRID : FIGURE_GRID;
  const ids = context.tables.map(({ id }) => id);
  const services = profile.services.flatMap(({ key: service, title }) =>
    tables
      .filter((table) => table.service === service)
      .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
      .map((table, index) => comparedBlock(table, index === 0 ? title : null, grid, context)),
  );
  return composeSheet(profile, {
    name: names.comparison,
    title: `Rapport ${words.title} – comparaison avec ${words.sheet === String(year) ? 'les' : 'la même période des'} années précédentes`,
    sub,
    grid,
    back,
    blocks: [...services, ...(alone.length === 0 ? [] : [aloneBlock(alone, grid)])],
  });
}

function comparedBlock(
  table: ComparedTable,
  service: string | null,
  grid: SheetGrid,
  { profile, back, words, labelOf, tables }: ReportContext,
): SheetBlock {
  const { id, column, unit, baseLabel, multiple, notes, title } = table;
  const own = tables.find((one) => one.id === id);
  const named = own === undefined ? title : labelOf(own).full;
  const heading = [
    ...(service === null ? [] : [sectionRow(service, grid)]),
    rowOf(
      [flowingCell(column === null ? named : `${named} – ${column.label}`, 'title', grid), backLink(back, grid)],
      grid.widths,
    ),
    rowOf(
      [flowingCell(unitLine({ unit, base: { label: baseLabel, n: null }, multiple }), 'unitLine', grid)],
      grid.widths,
    ),
  ];
  const body = comparisonRows(profile, table, grid);
  const after = notes.length === 0 ? [] : [gap(BEFORE_NOTES), ...noteRows(notes, grid)];
  const first = heading.length;
  const name = comparisonName(id, column?.code ?? null, words.sheet);
  const texts = [...heading, ...body, ...after];
  const picture = comparisonChart(profile, table, { name, body, before: first, above: texts });
  return {
    key: id,
    rows: [...texts, ...picture.rows],
    charts: picture.charts,
    anchor: service === null ? 0 : 1,
    names: [{ name, first, last: first + body.length - 1, lastColumn: (body[0]?.cells.length ?? 1) - 1 }],
    head: first + 2,
    tail: after.length + picture.rows.length + 1,
    groups: [],
    breakable: false,
  };
}

/** Tables whose earlier years hold no data: said, instead of a table of zeros. */
function aloneBlock(alone: Comparison['alone'], grid: SheetGrid): SheetBlock {
  const byYears = new Map<string, string[]>();
  for (const { title, years } of alone) {
    const text = enumerate(years);
    byYears.set(text, [...(byYears.get(text) ?? []), title]);
  }
  const notes = [...byYears].map(
    ([years, titles]) =>
      `${years}${NBSP}: aucune donnée dans les registres pour ${titles.length > 1 ? 'ces tableaux' : 'ce tableau'}${NBSP}: ${titles.join(`${NBSP}; `)}.`,
  );
  const rows = [sectionRow('Tableaux sans comparaison', grid), ...noteRows(notes, grid)];
  return { key: null, rows, anchor: 0, names: [], charts: [], head: 2, tail: 1, groups: [], breakable: true };
}
