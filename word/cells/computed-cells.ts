import { fold } from '../text';

/** A computed figure: what a number of a report can state. */
export interface ComputedCell {
  /** «table/row@column», with «%» or «:mean» when it is not a count; «table#base» and the like for the whole. */
  readonly ref: string;
  readonly table: string;
  readonly value: number;
  /** Other ways of printing it that are as right: a percentage rounded by itself where the table forces 100. */
  readonly also: readonly number[];
  readonly unit: 'count' | 'percent' | 'mean';
  /** Label of its line; of the whole: what is counted. */
  readonly row: string;
  /** Label of its column; '' in a table of one column. */
  readonly column: string;
}

export interface ComputedTable {
  readonly id: string;
  readonly title: string;
  readonly service: string;
  readonly unit: string;
  /** What its shares are shares of. */
  readonly base: string;
  /** Several answers are possible: its lines do not add up to its base. */
  readonly multiple: boolean;
  /** Its own lines, in their order. */
  readonly rows: readonly { readonly code: string; readonly label: string }[];
}

/** What the registers give for a year, by reference. */
export class ComputedCells {
  readonly tables = new Map<string, ComputedTable>();
  readonly cells = new Map<string, ComputedCell>();

  constructor(readonly year: number) {}

  add(cell: ComputedCell): void {
    this.cells.set(cell.ref, cell);
  }

  /**
   * The value of a reference: of a cell, of a year («Y», «Y-1»: this report’s, the one before) of a calculation
   * («calc(a - b + c)») or of lines that begin alike («sum(table/chl-*)»). Null when it has none this year.
   */
  valueOf(ref: string): number | null {
    const year = /^Y([+-]\d)?$/.exec(ref);
    if (year) return this.year + Number(year[1] ?? 0);
    const calc = /^calc\((.+)\)$/.exec(ref)?.[1];
    if (calc !== undefined) return this.calculated(calc);
    const group = /^sum\((.+)\*\)$/.exec(ref)?.[1];
    if (group !== undefined) return this.summed(group);
    return this.cellOf(ref)?.value ?? null;
  }

  /** A total that is not there is the base, as the reports write it. */
  cellOf(ref: string): ComputedCell | null {
    return this.cells.get(ref) ?? this.cells.get(ref.replace('#total', '#base')) ?? null;
  }

  /** Whether a printed number is right for a reference; a year may be printed with its last two digits. */
  allows(ref: string, printed: number): boolean {
    const value = this.valueOf(ref);
    if (value === null) return true;
    if (value === printed || (ref.startsWith('Y') && printed < 100 && value % 100 === printed)) return true;
    return this.cellOf(ref)?.also.includes(printed) ?? false;
  }

  /** The counts of the lines whose references begin alike; 0 when there are none, null without the table. */
  private summed(beginning: string): number | null {
    const parts = [...this.cells.values()].filter(({ ref, unit }) => unit === 'count' && ref.startsWith(beginning));
    return this.tables.has(beginning.split('/')[0] ?? '') ? parts.reduce((sum, { value }) => sum + value, 0) : null;
  }

  private calculated(terms: string): number | null {
    let sum = 0;
    let sign = 1;
    for (const term of terms.split(/ ([+-]) /)) {
      if (term === '+' || term === '-') {
        sign = term === '-' ? -1 : 1;
        continue;
      }
      const value = this.valueOf(term);
      if (value === null) return null;
      sum += sign * value;
    }
    return sum;
  }
}

/** What a reference is called for a person: «Motif de la demande : violence physique (%)». */
export function nameOf(ref: string, cells: ComputedCells): string {
  if (ref.startsWith('Y'))
    return ref === 'Y' ? 'l’année du rapport' : ref === 'Y-1' ? 'l’année précédente' : 'l’année suivante';
  const cell = cells.cellOf(ref);
  const table = cell && cells.tables.get(cell.table);
  if (!cell || !table) return 'un chiffre calculé';
  const column = cell.column === '' || fold(cell.column) === 'total' ? '' : `, ${cell.column}`;
  return `${table.title}\u00a0: ${cell.row}${column}${cell.unit === 'percent' ? ' (%)' : cell.unit === 'mean' ? ' (moyenne)' : ''}`;
}
