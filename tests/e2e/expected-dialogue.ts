import type { Worksheet } from 'exceljs';
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface ExpectedRow {
  readonly code: string;
  readonly count?: number;
  readonly mean?: number;
  readonly sum?: number;
  readonly min?: number;
  readonly max?: number;
  readonly cols?: Readonly<Record<string, { readonly count?: number }>>;
}

/** Counts, sums, minimums, maximums and means of every Dialogue table, as computed apart from this project. */
function expectedFigures(year: number): ReadonlyMap<string, readonly number[]> {
  const file = path.join('tests', 'fixtures', 'registers', `expected-${year}.json`);
  const tables = JSON.parse(readFileSync(file, 'utf8')) as Readonly<
    Record<string, { readonly rows: readonly ExpectedRow[] }>
  >;
  const statistics = Object.entries(tables).filter(
    ([id]) => id.startsWith('dialogue-') && !['dialogue-actions', 'dialogue-projets'].includes(id),
  );
  return new Map(statistics.map(([id, { rows }]) => [id, rows.flatMap(figuresOfRow)]));
}

const figuresOfRow = ({ count, mean, sum, min, max, cols }: ExpectedRow): number[] =>
  [count, mean, sum, min, max, ...Object.values(cols ?? {}).map((cell) => cell.count)].filter(
    (figure) => figure !== undefined,
  );

/** The numbers of a named range, cell by cell. */
function writtenFigures(sheet: Worksheet, name: string): number[] {
  const [range] = sheet.workbook.definedNames.getRanges(name).ranges;
  const corners = /\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(range ?? '');
  if (corners === null) return [];
  const [, left = '', top, right = '', bottom] = corners;
  const figures: number[] = [];
  for (let row = Number(top); row <= Number(bottom); row += 1)
    for (let column = sheet.getColumn(left).number; column <= sheet.getColumn(right).number; column += 1) {
      const { value } = sheet.getRow(row).getCell(column);
      if (typeof value === 'number') figures.push(value);
    }
  return figures;
}

/** Looks for every expected figure in the range of its table, as many times as it is expected. */
export const compareWithSheet = (sheet: Worksheet, year: number): Compared =>
  compareFigures(year, (name) => writtenFigures(sheet, name));

interface Compared {
  readonly compared: number;
  readonly differences: readonly string[];
}

/** The same wherever the sheet is: `figuresOf` gives the numbers of a named range. */
export function compareFigures(year: number, figuresOf: (name: string) => number[]): Compared {
  const differences: string[] = [];
  let compared = 0;
  for (const [id, expected] of expectedFigures(year)) {
    const written = figuresOf(`${id.replaceAll('-', '_')}_${year}`);
    for (const figure of expected) {
      compared += 1;
      const at = written.indexOf(figure);
      if (at === -1) differences.push(`${id}: ${figure} is not in the sheet`);
      else written.splice(at, 1);
    }
  }
  return { compared, differences };
}
