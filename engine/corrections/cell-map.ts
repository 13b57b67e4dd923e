/** Columns of a sheet of Excel. */
const COLUMNS = 16_384;

/** Something for each of some cells, found by numbers: there may be thousands. Rows are 1-based, columns 0-based. */
export class CellMap<T> {
  private readonly sheets = new Map<string, Map<number, T>>();

  get(file: string | null, sheet: string, row: number, column: number): T | undefined {
    return this.sheets.get(`${file ?? ''}/${sheet}`)?.get(row * COLUMNS + column);
  }

  set(file: string | null, sheet: string, row: number, column: number, value: T): void {
    const name = `${file ?? ''}/${sheet}`;
    const cells = this.sheets.get(name) ?? new Map<number, T>();
    if (cells.size === 0) this.sheets.set(name, cells);
    cells.set(row * COLUMNS + column, value);
  }
}
