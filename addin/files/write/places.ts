import type { ChartDescription } from './chart-description';

export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** «A1:G50» as a name or a chart holds it: «$A$1:$G$50». */
export const absolute = (address: string): string => address.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** 0-based rows and columns of «B5:B12» or «A4». */
export function cellsOf(address: string): ChartDescription['place'] {
  const [first, last = first] = Array.from(address.matchAll(/([A-Z]+)(\d+)/g), ([, letters = '', row]) => ({
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
    row: Number(row) - 1,
  }));
  if (first === undefined || last === undefined) throw new Error(`${address} is no address`);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
