import type { RawWorkbook } from '@report/engine/registers';

/**
 * The least that reading the cells can be: each cell once, its kind tested, each text looked up in a map that gives it a
 * number, numbers stored into typed arrays. It recognises no sheet and no column, knows no list and no date, and finds no
 * fault. The columns of every sheet, and how many cells there were.
 */
export function floorParse({ sheets }: RawWorkbook): {
  readonly columns: readonly Float64Array[];
  readonly cells: number;
} {
  const columns: Float64Array[] = [];
  let cells = 0;
  for (const { values } of sheets) {
    const width = values[0]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      const numbers = new Map<string, number>();
      const stored = new Float64Array(values.length);
      for (let row = 1; row < values.length; row++) {
        const value = (values[row] as (typeof values)[number])[column];
        if (typeof value === 'number') stored[row] = value;
        else if (typeof value === 'string' && value !== '') {
          let number = numbers.get(value);
          if (number === undefined) numbers.set(value, (number = numbers.size + 1));
          stored[row] = number;
        } else stored[row] = NaN;
      }
      cells += values.length;
      columns.push(stored);
    }
  }
  return { columns, cells };
}
