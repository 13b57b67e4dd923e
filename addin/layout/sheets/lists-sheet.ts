import { entryOf, type RegisterList } from '@report/engine/catalogue';
import type { Table } from '@report/engine/contract';
import { frenchNumber, NBSP } from '@report/engine/text';
import { listBlock } from '../lists/list-block';
import type { ListRow, ListRows } from '../lists/list-rows';
import { amountText, apartText, datesText, mainText } from '../lists/list-text';
import type { SheetBlock } from '../model/block';
import { LIST_GRID } from '../model/grids';
import { backLink, flowingCell, noteRows, sectionRow } from '../tables/table-texts';
import { rowOf } from '../text/row-height';
import { type ComposedSheet, composeSheet } from './compose-sheet';
import { tableName } from './names';
import type { ReportContext } from './report-context';

/** Fields printed in a column of their own, the first that a list has, and the header of the column. */
const APART: readonly (readonly [field: string, header: string])[] = [
  ['audience', 'Public, organisme'],
  ['place', 'Lieu'],
  ['organiser', 'Organisateur'],
  ['service', 'Service'],
];

/** The sheet of the list tables: registers’ own words, row by row. Null when the report has none. */
export function listsSheet(lists: ListRows, context: ReportContext): ComposedSheet | null {
  const { profile, names, sub, back, ofReport } = context;
  const blocks = profile.services.flatMap(({ key: service, title }) =>
    context.tables
      .filter((table) => table.service === service && table.kind === 'list')
      .map((table, index) => annex(table, lists.get(table.id) ?? [], index === 0 ? title : null, context)),
  );
  if (blocks.length === 0) return null;
  return composeSheet(profile, {
    name: names.lists,
    title: `Listes et annexes ${ofReport}`,
    sub,
    grid: LIST_GRID,
    blocks,
    back,
  });
}

function annex(table: Table, rows: readonly ListRow[], service: string | null, context: ReportContext): SheetBlock {
  const { profile, labelOf, back, words } = context;
  const found = entryOf(profile, table.id);
  const entry = found?.kind === 'list' ? found : null;
  const fields = entry?.fields ?? [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const [apart, apartHeader] = APART.find(([field]) => fields.includes(field)) ?? [null, 'Remarque'];
  const dated = fields.includes('date');
  const grid = LIST_GRID;
  return listBlock({
    key: table.id,
    grid,
    before: [
      ...(service === null ? [] : [sectionRow(service, grid)]),
      rowOf([flowingCell(labelOf(table).full, 'title', grid), backLink(back, grid)], grid.widths),
      rowOf([flowingCell(unitLine(table, rows), 'unitLine', grid)], grid.widths),
    ],
    anchor: service === null ? 0 : 1,
    headers: [{ text: dated ? 'Date' : 'N°' }, { text: 'Intitulé' }, { text: apartHeader }],
    lines: [
      ...rows.map((row, index) =>
        [dated ? datesText(row) : String(index + 1), mainText(row, fields, apart), apartText(row, apart)].map(
          (text) => ({ value: text === '' ? '–' : text, role: 'text' as const }),
        ),
      ),
      ...(rows.length === 0
        ? [['–', `Aucune ligne pour ${words.title}.`, '–'].map((value) => ({ value, role: 'text' as const }))]
        : []),
      ...totalLine(table, entry, rows),
    ],
    after: noteRows(table.notes, grid),
    name: tableName(table.id, words.sheet),
  });
}

const unitLine = ({ unit, base }: Table, rows: readonly ListRow[]): string =>
  `Unité${NBSP}: ${unit} · N${NBSP}=${NBSP}${frenchNumber(base.n ?? rows.length)}`;

/** The one total a list may have: days of training, participants. */
function totalLine({ total, base, unit }: Table, entry: RegisterList | null, rows: readonly ListRow[]) {
  const value = total?.cells[0]?.value ?? null;
  const measure = entry?.total;
  if (value === null || measure === undefined || measure.kind === 'count') return [];
  const texts = [
    'Total',
    `${unit.charAt(0).toUpperCase()}${unit.slice(1)}${NBSP}: ${frenchNumber(base.n ?? rows.length)}`,
    amountText(measure.quantity, value),
  ];
  return [texts.map((text) => ({ value: text, role: 'text' as const, emphasis: 'total' as const }))];
}
