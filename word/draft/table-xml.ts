import { REST, type Row, type Table } from '@report/engine/contract';
import { figureOf, isShared, shareOf } from './numbers';
import type { RoleIds } from './roles';
import { paragraphXml, runXml } from './xml';

/** A cell as it is printed, with the reference of its figure for the memory of the document. */
interface Printed {
  readonly text: string;
  readonly ref: string | null;
}

const WIDTH = 9000;
/** The labels take at least as much as two columns of figures. */
const LABELS = 2.6;

/** The references of the figures of a table, by row and column as they are printed; the header row is row 0. */
export type CellRefs = ReadonlyMap<string, string>;

/** A native table: header row repeated on every page, no row broken, labels at the left, figures at the right. */
export function tableXml(table: Table, ids: RoleIds): { readonly xml: string; readonly refs: CellRefs } {
  const refs = new Map<string, string>();
  const columns = table.columns.flatMap((column, index) =>
    isShared(table, index)
      ? [
          { column, index, shows: 'figure' },
          { column, index, shows: 'percent' },
        ]
      : [{ column, index, shows: 'figure' }],
  );
  const header: Printed[] = [
    { text: table.stub, ref: null },
    ...columns.map(({ column, shows }) => ({ text: shows === 'percent' ? '%' : column.label, ref: null })),
  ];
  const rows = [...table.rows, ...(table.total === null ? [] : [table.total])].map((row) => [
    // «Autres (35)»: how many lines it sums up.
    { text: row.label, ref: row.code === REST ? `${table.id}/${REST}:lines` : null },
    ...columns.map(({ column, index, shows }): Printed => {
      const cell = row.cells[index];
      const text = shows === 'percent' ? shareOf(cell, table) : figureOf(cell, column);
      return { text, ref: refOf(table, row, index, shows) };
    }),
  ]);
  const [label, figure] = widths(columns.length);
  const grid = `<w:tblGrid><w:gridCol w:w="${label}"/>${`<w:gridCol w:w="${figure}"/>`.repeat(columns.length)}</w:tblGrid>`;
  const cells = (printed: readonly Printed[], rowIndex: number): string =>
    printed
      .map(({ text, ref }, col) => {
        if (ref !== null) refs.set(`${rowIndex}|${col}`, ref);
        const width = col === 0 ? label : figure;
        const bold = rowIndex === 0 || (table.total !== null && rowIndex === rows.length);
        const content = paragraphXml(runXml(text, { bold }), {
          style: ids.cell,
          right: col > 0,
          keepNext: rowIndex < rows.length,
        });
        return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
      })
      .join('');
  const xml =
    `<w:tbl><w:tblPr><w:tblStyle w:val="${ids.table}"/><w:tblW w:w="${label + figure * columns.length}" w:type="dxa"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>${grid}` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells(header, 0)}</w:tr>` +
    rows.map((row, index) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells(row, index + 1)}</w:tr>`).join('') +
    '</w:tbl>';
  return { xml, refs };
}

function widths(columns: number): [label: number, figure: number] {
  const figure = Math.min(1500, Math.floor(WIDTH / (columns + LABELS)));
  return [WIDTH - figure * columns, figure];
}

const SUFFIX = { count: '', sum: ':sum', mean: ':mean', min: ':min', max: ':max' } as const;

/** How the figures of a cell are called in the memory of a report. */
function refOf({ id, columns, base }: Table, { code, role, cells }: Row, index: number, shows: string): string | null {
  const column = columns[index];
  if (column === undefined) return null;
  const isMeasure = column.code === null || column.code === column.measure;
  const at = isMeasure ? '' : `@${column.code ?? ''}`;
  if (role === 'levels') return `${id}#distinct`;
  const share = shows === 'percent' ? '%' : '';
  // A line without answer, a total: one per measure; only the first, the count, is the one of the table.
  if (isMeasure && index > 0 && (role === 'missing' || role === 'total' || role === 'base')) return null;
  if (role === 'missing') return `${id}#missing${at}${share}`;
  if (role === 'total' || role === 'base') {
    const value = cells[index]?.value ?? cells[index]?.count ?? null;
    // A total that is the base is called so: files of figures leave the unanswered out of their totals.
    const isBase = value !== null && value === (at === '' ? base.n : column.base);
    return `${id}#${isBase && share === '' ? 'base' : 'total'}${at}${share}`;
  }
  if (code === '') return null;
  const isRatio =
    column.measure === 'count' && cells[index]?.value !== null && cells[index]?.value !== cells[index]?.count;
  return `${id}/${code}${at}${shows === 'percent' ? '%' : isRatio ? ':mean' : SUFFIX[column.measure]}`;
}
