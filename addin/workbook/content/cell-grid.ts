import { type SheetModel, styleOf } from '../../layout';

/** The values and number formats of a whole sheet, as Excel takes them: one array per row, '' for an empty cell. */
interface CellGrid {
  readonly values: (string | number)[][];
  readonly formats: string[][];
}

/** A text that begins with an apostrophe loses it when Excel reads it: one more keeps it. */
const literal = (value: string | number): string | number =>
  typeof value === 'string' && value.startsWith("'") ? `'${value}` : value;

/** Lays the cells of a model on a grid; places without a cell are empty. */
export function cellGrid(model: SheetModel): CellGrid {
  const width = model.columnWidths.length;
  const values = model.rows.map(() => Array<string | number>(width).fill(''));
  const formats = model.rows.map(() => Array<string>(width).fill('General'));
  model.rows.forEach(({ cells }, row) => {
    for (const cell of cells) {
      const [line, formatLine] = [values[row], formats[row]];
      if (line === undefined || formatLine === undefined || cell.column >= width)
        throw new Error('a cell stands outside its sheet');
      line[cell.column] = literal(cell.value);
      formatLine[cell.column] = styleOf(cell).numberFormat;
    }
  });
  return { values, formats };
}
