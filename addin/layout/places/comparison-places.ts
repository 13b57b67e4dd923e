import type { ComparedLine, ComparedTable } from '@report/engine/compare';
import type { StatisticsAnswer, Table } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { columnLetter } from '@report/engine/registers';
import type { SheetModel } from '../model/sheet-model';
import { comparisonName } from '../sheets/names';
import { printedRows } from '../tables/printed-rows';
import type { ComparedAnswers, PlacedFigure } from './placed-figure';

/**
 * Where the figures of each year stand in the comparison sheet, by address, each leading to the table of its own year.
 * A change, and a line that its year does not print as such (a group that bridges two lists), lead nowhere.
 */
export function comparisonPlaces(
  profile: Profile,
  { names, rows }: SheetModel,
  { comparison, answers }: ComparedAnswers,
): ReadonlyMap<string, PlacedFigure> {
  const places = new Map<string, PlacedFigure>();
  for (const table of comparison.tables) {
    const name = comparisonName(table.id, table.column?.code ?? null, table.years[0].name);
    const first = Number(/\d+/.exec(names.find((one) => one.name === name)?.address ?? '')?.[0] ?? NaN);
    const width = table.years.some(({ base }) => base !== null) ? 2 : 1;
    printedRows(profile, { id: table.id, rows: table.lines, total: table.total }).forEach((line, index) => {
      const row = first + 1 + index;
      for (const { column, value: written } of rows[row - 1]?.cells ?? []) {
        const position = Math.floor((column - 1) / width);
        const placed = column === 0 ? null : placedOf(table, line, position, answers);
        if (placed !== null) places.set(`${columnLetter(column)}${row}`, { ...placed, written });
      }
    });
  }
  return places;
}

function placedOf(
  { id, column, years }: ComparedTable,
  line: ComparedLine,
  position: number,
  answers: readonly StatisticsAnswer[],
): Omit<PlacedFigure, 'written'> | null {
  const year = years[position]?.year;
  const figure = line.figures[position]?.figure ?? null;
  const table = answers.find((answer) => answer.year === year)?.tables.find((one) => one.id === id);
  if (year === undefined || figure === null || table === undefined) return null;
  const own = table.columns.findIndex(({ code }) => code === (column?.code ?? null));
  const row = rowOfLine(table, line);
  const cell = (row === null ? table.total : table.rows[row])?.cells[own];
  return cell !== undefined && (cell.value === figure || cell.count === figure)
    ? { table: id, row, column: own, year }
    : null;
}

/** A group and one of its codes may bear the same code. */
const rowOfLine = ({ rows }: Table, { code, role }: ComparedLine): number | null =>
  role === 'total' ? null : rows.findIndex((row) => row.code === code && (row.role === 'group') === (role === 'group'));
