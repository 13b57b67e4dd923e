import type { Axis, Item, Measure, Statistic } from '@report/engine/catalogue';
import { MISSING, OFF_LIST, type Cell, type Row, type Table } from '@report/engine/contract';
import { ALL, keyOf, measuresOf, populationProjection, slotOf } from '@report/engine/projection';
import { isClose, rounded } from './arithmetic';
import { countedIn, factsIn, figureOf, type Counted, type Figure, type Sent } from './figure-of';

const NOTHING: Figure = { count: null, value: null };
const same = (a: Figure, b: Figure): boolean => isClose(a.count, b.count) && isClose(a.value, b.value);

/** What a cell prints: its measure, else its count. */
export const shown = (cell: Cell | undefined): number | null => cell?.value ?? cell?.count ?? null;

/** Lines that add up to the total: not «dont», not a number of levels, not the unknown where the base is what is known. */
export const isAdded = ({ base }: Statistic, { role }: Row): boolean =>
  role === 'line' ||
  role === 'group' ||
  role === 'offList' ||
  (role === 'missing' && base.kind !== 'known' && base.kind !== 'rows');

/** The lines of the codes of a heading. */
export function codesUnder(rows: readonly Row[], heading: number): readonly Row[] {
  const rest = rows.slice(heading + 1);
  const end = rest.findIndex(({ role }) => role !== 'sub');
  return end < 0 ? rest : rest.slice(0, end);
}

const itemOf = (axis: Axis | undefined, code: string | null): Item | undefined =>
  axis?.kind === 'items' ? axis.items.find((item) => item.code === code) : undefined;

/**
 * Whether every cell of a table says what its counts say: computed here from the tuples that the cell names, from the
 * lines it adds up, or from what the other lines leave.
 */
export const cellsAgree = (entry: Statistic, table: Table, sent: Sent): boolean => {
  const check = new CellCheck(entry, table, sent);
  const rows = table.total ? [...table.rows, table.total] : table.rows;
  return rows.every(
    (row) =>
      row.cells.length === table.columns.length &&
      row.cells.every((cell, index) => cell.column === table.columns[index]?.code && check.agrees(row, cell, index)),
  );
};

class CellCheck {
  constructor(
    private readonly entry: Statistic,
    private readonly table: Table,
    private readonly sent: Sent,
  ) {}

  agrees(row: Row, cell: Cell, index: number): boolean {
    const counted = countedIn(this.sent, cell.origin);
    if (!counted || !counted.every((one) => this.isOwn(row, cell, one))) return false;
    const expected = this.expected(row, index, counted);
    return expected !== null && same(cell, expected);
  }

  private expected(row: Row, index: number, counted: readonly Counted[]): Figure | null {
    const { rows } = this.entry;
    const item = itemOf(rows, row.code);
    if (row.role === 'levels') return { count: this.levels(index), value: null };
    if (row.role === 'total' && rows.kind === 'items')
      return this.sumOf(
        this.table.rows.filter((line) => isAdded(this.entry, line)),
        index,
      );
    if (row.role === 'missing' && rows.kind === 'items') return this.rest(index);
    if (item && 'sumOf' in item)
      return this.sumOf(
        this.table.rows.filter(({ code }) => item.sumOf.includes(code)),
        index,
      );
    if (item && 'ratioOf' in item) return this.ratio(item.ratioOf, index);
    const measure = this.measure(row, index);
    const [only, ...more] = counted;
    if (!measure) return NOTHING;
    return only && more.length === 0 ? figureOf(this.sent.profile, measure, only, this.position(index) !== null) : null;
  }

  /** Column of measures: which of them; null where each line has its own. */
  private position(index: number): number | null {
    return !this.entry.columns && (this.entry.measures?.length ?? 0) > 1 ? index : null;
  }

  private measure(row: Row, index: number): Measure | undefined {
    const column = slotOf(this.entry.columns, this.table.columns[index]?.code ?? null);
    const line = row.role === 'base' ? ALL : slotOf(this.entry.rows, row.code);
    return measuresOf(this.entry, line, column)[this.position(index) ?? 0];
  }

  /** Whether the tuples bear the code of the line and of the column, where these are codes (and not groups of them). */
  private isOwn({ code, role }: Row, { column }: Cell, { projection, tuples }: Counted): boolean {
    const { rows, columns } = this.entry;
    const bears = (axis: Axis | undefined, wanted: string): boolean => {
      const position = axis?.kind === 'variable' ? projection.by.indexOf(axis.variable) : -1;
      return position < 0 || tuples.every(([codes]) => codes[position] === wanted);
    };
    const isOne =
      rows.kind === 'variable' &&
      code !== 'rest' &&
      (role === 'sub' ||
        role === 'missing' ||
        role === 'offList' ||
        (role === 'line' && (rows.lines ?? 'codes') === 'codes'));
    const isOneColumn =
      columns?.kind === 'variable' && (columns.lines ?? 'codes') === 'codes' && column !== null && column !== 'total';
    return (!isOne || bears(rows, code)) && (!isOneColumn || bears(columns, column));
  }

  private sumOf(rows: readonly Row[], index: number): Figure {
    const cells = rows.flatMap(({ cells }) => cells.slice(index, index + 1));
    const add = (values: readonly (number | null)[]): number | null =>
      values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);
    const [first] = rows;
    const isSum = first !== undefined && this.measure(first, index)?.kind === 'sum';
    return { count: add(cells.map(({ count }) => count)), value: isSum ? add(cells.map(({ value }) => value)) : null };
  }

  private ratio(codes: readonly [string, string], index: number): Figure | null {
    const [numerator, denominator] = codes.map((code) => {
      const cell = this.table.rows.find((row) => row.code === code)?.cells[index];
      return cell?.value ?? cell?.count;
    });
    if (numerator === undefined || denominator === undefined || numerator === null || denominator === null) return null;
    return { count: null, value: denominator === 0 ? null : rounded(numerator, denominator, 1) };
  }

  /** What the named lines of a partition leave of the population. */
  private rest(index: number): Figure {
    const column = slotOf(this.entry.columns, this.table.columns[index]?.code ?? null);
    const population = this.sent.projections[keyOf(populationProjection(this.entry, column))] ?? [];
    const isOwn = ({ role, code }: Row): boolean => role === 'line' && 'where' in (itemOf(this.entry.rows, code) ?? {});
    const own = this.table.rows.filter(isOwn).reduce((sum, { cells }) => sum + (cells[index]?.count ?? 0), 0);
    return { count: factsIn(population) - own, value: null };
  }

  /** How many different codes the column counts, unknown and off-list answers apart. */
  private levels(index: number): number {
    const { rows } = this.entry;
    const origins = this.table.rows
      .filter(({ role }) => role === 'line')
      .flatMap(({ cells }) => cells[index]?.origin ?? []);
    const codes = (countedIn(this.sent, origins) ?? []).flatMap(({ projection, tuples }) => {
      const position = rows.kind === 'variable' ? projection.by.indexOf(rows.variable) : -1;
      return tuples.map(([own]) => own[position]);
    });
    return new Set(codes.filter((code) => code !== MISSING && code !== OFF_LIST)).size;
  }
}
