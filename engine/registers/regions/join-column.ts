import { type ColumnData, BLANK, NO_DATE, NO_KEY } from '../parse/parsed';

/** Copies the kept rows of each part behind one another; a region without the column leaves `blank`. */
function fill<T>(
  target: { [index: number]: T },
  parts: readonly (ArrayLike<T> | undefined)[],
  kept: readonly Uint32Array[],
  blank: T,
): void {
  let next = 0;
  kept.forEach((rows, region) => {
    const part = parts[region];
    for (const row of rows) target[next++] = part?.[row] ?? blank;
  });
}

/**
 * One column over several regions: the kept rows of each, in order. Undefined when no region has the column. The kind
 * of a column is given by its register, so all regions agree.
 */
export function joinColumn(
  columns: readonly (ColumnData | undefined)[],
  kept: readonly Uint32Array[],
): ColumnData | undefined {
  const model = columns.find((column) => column !== undefined);
  const count = kept.reduce((sum, rows) => sum + rows.length, 0);
  switch (model?.kind) {
    case undefined:
      return undefined;
    case 'date': {
      const days = new Int32Array(count);
      fill(
        days,
        columns.map((column) => (column?.kind === 'date' ? column.days : undefined)),
        kept,
        NO_DATE,
      );
      return { kind: 'date', days };
    }
    case 'code': {
      const codes = new Uint16Array(count);
      fill(
        codes,
        columns.map((column) => (column?.kind === 'code' ? column.codes : undefined)),
        kept,
        BLANK,
      );
      return { ...model, codes };
    }
    case 'codes': {
      const sets = new Uint32Array(count);
      fill(
        sets,
        columns.map((column) => (column?.kind === 'codes' ? column.sets : undefined)),
        kept,
        0,
      );
      return { ...model, sets };
    }
    case 'boolean': {
      const answers = new Uint8Array(count);
      fill(
        answers,
        columns.map((column) => (column?.kind === 'boolean' ? column.answers : undefined)),
        kept,
        BLANK,
      );
      return { kind: 'boolean', answers };
    }
    case 'number': {
      const numbers = new Float64Array(count);
      fill(
        numbers,
        columns.map((column) => (column?.kind === 'number' ? column.numbers : undefined)),
        kept,
        NaN,
      );
      return { kind: 'number', numbers };
    }
    case 'key': {
      const keys = new Int32Array(count);
      fill(
        keys,
        columns.map((column) => (column?.kind === 'key' ? column.keys : undefined)),
        kept,
        NO_KEY,
      );
      return { kind: 'key', keys };
    }
    case 'text': {
      const texts = new Array<string>(count);
      fill(
        texts,
        columns.map((column) => (column?.kind === 'text' ? column.texts : undefined)),
        kept,
        '',
      );
      return { kind: 'text', texts };
    }
  }
}
