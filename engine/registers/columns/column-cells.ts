import { isExcelError, UNCALCULATED } from '../parse/excel-error';
import { isBlank, isVisible } from '../parse/is-blank';
import type { Identifiers } from '../parse/identifiers';
import type { IssueDetail } from '../parse/parse-issue';
import type { CellValue } from '../raw';

/** The cells of one column, one per row of data, and where to say what is wrong with them. */
export interface ColumnCells {
  readonly cells: readonly CellValue[];
  readonly date1904: boolean;
  /** An empty cell is a fault. */
  readonly required: boolean;
  readonly identifiers: Identifiers;
  /** Whether dates late in the evening are those of the next day, by what the user said; undefined: nobody said. */
  readonly nextDay?: boolean | undefined;
  /** Whether the number of a cell is shown as a date. */
  readonly isShownAsDate?: (index: number) => boolean;
  /** Index of the entry a text names, by the list or by what the user answered; null for one in no list. */
  readonly codeOf: (vocabulary: string, text: string) => number | null;
  /** index: position in `cells`. */
  readonly report: (index: number, detail: IssueDetail) => void;
}

const HASH = 0x23;

/**
 * Visits the filled cells of a column. Empty cells and errors of Excel are reported here and not visited; `onError`
 * says what an error leaves behind, where that differs from an empty cell.
 *
 * Hot: once for each cell. The first sign of a text tells that it is neither blank nor an error, but for very few.
 */
export function eachCell(
  { cells, required, report }: ColumnCells,
  visit: (value: CellValue, index: number) => void,
  onError?: (index: number) => void,
): void {
  for (let index = 0; index < cells.length; index++) {
    const value = cells[index] ?? '';
    const first = typeof value === 'string' && value !== '' ? value.charCodeAt(0) : 0;
    if (first !== HASH && isVisible(first)) visit(value, index);
    else if (isBlank(value)) {
      if (required) report(index, { kind: 'emptyRequired' });
    } else if (typeof value === 'string' && isExcelError(value)) {
      report(index, { kind: 'excelError', uncalculated: value === UNCALCULATED });
      onError?.(index);
    } else visit(value, index);
  }
}

/**
 * What is made of each distinct value of a column, made once. Texts longer than `longest` are made anew each time: what
 * reads them refuses them for their length, which is quicker than to look for them among thousands of others.
 */
export function onceEach<V extends CellValue, T>(make: (value: V) => T, longest: number): (value: V) => T {
  const made = new Map<V, T>();
  return (value) => {
    if (typeof value === 'string' && value.length > longest) return make(value);
    const before = made.get(value);
    if (before !== undefined) return before;
    const now = make(value);
    made.set(value, now);
    return now;
  };
}
