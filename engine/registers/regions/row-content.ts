import { type ColumnData, BLANK, NO_DATE, NO_KEY } from '../parse/parsed';

/** What a column holds in a row; null when it is empty. */
function valueAt(column: ColumnData, row: number): string | number | null {
  const filled = (value: number | undefined, blank: number): number | null =>
    value === undefined || value === blank ? null : value;
  switch (column.kind) {
    case 'date':
      return filled(column.days[row], NO_DATE);
    case 'code':
      return filled(column.codes[row], BLANK);
    case 'codes':
      return filled(column.sets[row], 0);
    case 'boolean':
      return filled(column.answers[row], BLANK);
    case 'number':
      return Number.isNaN(column.numbers[row]) ? null : (column.numbers[row] ?? null);
    case 'key':
      return filled(column.keys[row], NO_KEY);
    case 'text':
      return column.texts[row] || null;
  }
}

/**
 * Everything a row holds that is not personal, as one text to compare rows with; empty cells and absent columns alike.
 * The columns are put in order once, not for each row.
 */
export function rowContents(columns: ReadonlyMap<string, ColumnData>): (row: number) => string {
  const inOrder = Array.from(columns).sort(([one], [other]) => (one < other ? -1 : 1));
  return (row) => {
    let content = '';
    for (const [key, column] of inOrder) {
      const value = valueAt(column, row);
      if (value !== null) content += `${key}=${typeof value === 'string' ? JSON.stringify(value) : value} `;
    }
    return content;
  };
}
