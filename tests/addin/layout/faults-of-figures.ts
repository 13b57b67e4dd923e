import { type SheetCell, type SheetModel, styleOf } from '@report/addin/layout';
import type { Cell, Row, Table } from '@report/engine/contract';
import { type NamedTable, partsOf } from './read-model';

const NOTHING = '–';

/** What a figure must show: its measure, or its count; «–» where there is none. */
const figureOf = ({ count, value }: Cell, measure: string): number | string =>
  (['mean', 'min', 'max'].includes(measure) ? value : (value ?? count)) ?? NOTHING;

/** What Excel shows of a share: the value by a hundred, or the text of its format. */
function shownPercent(cell: SheetCell): number | string {
  if (typeof cell.value === 'string') return cell.value;
  const { numberFormat } = styleOf(cell);
  return numberFormat === '"<\u00a01\u00a0%"'
    ? '< 1'
    : Number((cell.value * 100).toFixed(numberFormat.startsWith('0.0') ? 1 : 0));
}
const percentOf = ({ percent, count, value }: Cell): number | string =>
  percent === null ? NOTHING : percent === 0 && (count ?? value ?? 0) > 0 ? '< 1' : percent;

/** The printed lines in which a line of the table is found. */
const printedLines = ({ cells }: NamedTable, { label }: Row): (SheetCell | undefined)[][] =>
  cells.slice(1).filter(([stub]) => stub?.value === label || stub?.value === `${label} (hors total)`);

/**
 * Differences between the figures of a table and what stands in the sheets, read back from its named ranges: every
 * line once, every column once, every figure, and every share that is printed.
 */
export function faultsOfFigures(models: readonly SheetModel[], table: Table, year: number): string[] {
  const parts = partsOf(models, table.id, year);
  if (parts.length === 0) return [`${table.id} is nowhere`];
  const rows = table.total === null ? table.rows : [...table.rows, table.total];
  const faults: string[] = [];
  let next = 0;
  for (const part of parts) {
    const [header = []] = part.cells;
    if (part.cells.length !== rows.length + 1) faults.push(`${table.id}: ${part.cells.length - 1} lines`);
    let source = -1;
    for (let column = 1; column < header.length; column += 1) {
      const isPercent = String(header[column]?.value).startsWith('%');
      if (!isPercent) source = next++;
      const spec = table.columns[source];
      const share = spec?.base == null ? '%' : `%\u00a0de ${french(spec.base)}`;
      const twins = header.filter((cell) => cell?.value === share || String(cell?.value).startsWith(`${share} (`));
      const wanted = !isPercent ? spec?.label : twins.length > 1 ? `${share} (${spec?.label ?? ''})` : share;
      if (header[column]?.value !== wanted) faults.push(`${table.id}: header «${header[column]?.value ?? ''}»`);
      for (const row of rows) {
        const [line, ...others] = printedLines(part, row);
        const cell = row.cells[source];
        const printed = line?.[column];
        if (printed === undefined || cell === undefined || others.length > 0) {
          faults.push(`${table.id}: ${row.label} is printed ${others.length + (line ? 1 : 0)} times`);
          continue;
        }
        const found = isPercent ? shownPercent(printed) : printed.value;
        const expected = isPercent ? percentOf(cell) : figureOf(cell, spec?.measure ?? 'count');
        if (found !== expected) faults.push(`${table.id}: ${row.label}: ${found}, not ${expected}`);
      }
    }
  }
  if (next !== table.columns.length) faults.push(`${table.id}: ${next} columns of ${table.columns.length}`);
  return faults;
}

const french = (value: number): string => value.toLocaleString('fr-FR').replaceAll('\u202f', '\u00a0');
