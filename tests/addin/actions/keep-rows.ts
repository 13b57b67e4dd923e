import type { ColumnData, ParsedRegister } from '@report/engine/registers';

/** A register with some of its rows alone, by their positions. */
export function keepRows(parsed: ParsedRegister, rows: readonly number[]): ParsedRegister {
  const columns = new Map([...parsed.columns].map(([key, column]) => [key, keepCells(column, rows)]));
  return { ...parsed, count: rows.length, columns, sources: [] };
}

function keepCells(column: ColumnData, rows: readonly number[]): ColumnData {
  const pick = (cells: ArrayLike<number>): number[] => rows.map((row) => cells[row] ?? 0);
  switch (column.kind) {
    case 'date':
      return { ...column, days: Int32Array.from(pick(column.days)) };
    case 'code':
      return { ...column, codes: Uint16Array.from(pick(column.codes)) };
    case 'codes':
      return { ...column, sets: Uint32Array.from(pick(column.sets)) };
    case 'boolean':
      return { ...column, answers: Uint8Array.from(pick(column.answers)) };
    case 'number':
      return { ...column, numbers: Float64Array.from(pick(column.numbers)) };
    case 'key':
      return { ...column, keys: Int32Array.from(pick(column.keys)) };
    case 'text':
      return { ...column, texts: rows.map((row) => column.texts[row] ?? '') };
  }
}
