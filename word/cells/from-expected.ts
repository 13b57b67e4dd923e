import { ComputedCells, type ComputedTable } from './computed-cells';

/** What a file of figures does not say of its tables: their titles and units, as the catalogue has them. */
export interface TableNames extends Omit<ComputedTable, 'id' | 'rows'> {
  readonly columns: ReadonlyMap<string, string>;
}

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** The file is not one of figures by table. */
export class NotFiguresError extends Error {
  override readonly name = 'NotFiguresError';
}

/**
 * Figures written in a file: { table: { base, total, rows: [{ code, label, count, pct } | { code, label, cols }] } }.
 *
 * @throws NotFiguresError when it is something else
 */
export function cellsOfExpected(
  json: unknown,
  year: number,
  namesOf: (table: string) => TableNames | undefined,
): ComputedCells {
  if (!isJson(json)) throw new NotFiguresError();
  const cells = new ComputedCells(year);
  for (const [id, table] of Object.entries(json)) {
    if (!isJson(table) || !Array.isArray(table['rows'])) throw new NotFiguresError();
    addTable(cells, id, table, table['rows'].filter(isJson), namesOf(id));
  }
  return cells;
}

const KINDS = { count: '', pct: '%', mean: ':mean', min: ':min', max: ':max', sum: ':sum' } as const;

function addTable(
  cells: ComputedCells,
  id: string,
  table: Json,
  rows: readonly Json[],
  names: TableNames | undefined,
): void {
  const text = (value: unknown, fallback: string): string => (typeof value === 'string' ? value : fallback);
  const lines = rows
    .filter((row) => typeof row['code'] === 'string' && row['date'] === undefined)
    .map((row) => ({ code: text(row['code'], ''), label: text(row['label'], text(row['code'], '')), row }));
  const { title = id, service = '', unit = '', base = '', multiple = false } = names ?? {};
  cells.tables.set(id, {
    id,
    title,
    service,
    unit,
    base,
    multiple,
    rows: lines.map(({ code, label }) => ({ code, label })),
  });
  for (const { code, label, row } of lines) {
    const cols = row['cols'];
    if (!isJson(cols)) addCells(cells, `${id}/${code}`, { table: id, row: label, column: '' }, row);
    else
      for (const [column, cell] of Object.entries(cols))
        if (isJson(cell))
          addCells(
            cells,
            `${id}/${code}@${column}`,
            { table: id, row: label, column: names?.columns.get(column) ?? column },
            cell,
          );
  }
  const whole = (of: string, value: unknown, mean = false): void => {
    const add = (figure: unknown, column: string | null): void => {
      const number = numberOf(figure);
      if (number === null) return;
      const ref = `${id}#${of}${column === null ? '' : `@${column}`}`;
      const label = column === null ? '' : (names?.columns.get(column) ?? column);
      cells.add({
        ref,
        table: id,
        value: number,
        also: [],
        unit: mean ? 'mean' : 'count',
        row: unit || title,
        column: label,
      });
    };
    if (isJson(value)) for (const [column, figure] of Object.entries(value)) add(figure, column);
    else add(value, null);
  };
  whole('base', table['base']);
  whole('total', table['total']);
  whole('mean', table['mean'], true);
  for (const key of ['distinct', 'missing', 'asblHours']) whole(key, table[key]);
}

function addCells(
  cells: ComputedCells,
  ref: string,
  at: { readonly table: string; readonly row: string; readonly column: string },
  cell: Json,
): void {
  for (const [key, suffix] of Object.entries(KINDS)) {
    const value = numberOf(cell[key]);
    if (value === null) continue;
    const unit = key === 'pct' ? 'percent' : key === 'mean' ? 'mean' : 'count';
    cells.add({ ...at, ref: `${ref}${suffix}`, value, also: [], unit });
  }
}
