import { readFileSync } from 'node:fs';
import path from 'node:path';

type Figures = number | null | Readonly<Record<string, number>>;

interface ExpectedRow {
  readonly code: string;
  readonly label: string;
  readonly count?: number;
  readonly cols?: Readonly<Record<string, { readonly count?: number }>>;
  readonly min?: number;
  readonly max?: number;
  readonly mean?: number;
  readonly sum?: number;
}

interface Expected {
  readonly base: Figures;
  readonly total: Figures;
  readonly rows: readonly ExpectedRow[];
}

interface ResultCell {
  readonly column: string | null;
  readonly count: number | null;
  readonly value: number | null;
}

export interface Results {
  readonly year: number;
  readonly edition: string;
  readonly tables: readonly {
    readonly id: string;
    readonly base: Figures;
    readonly total: Figures;
    readonly rows: readonly { readonly code: string; readonly label: string; readonly cells: readonly ResultCell[] }[];
  }[];
  readonly findings: readonly unknown[];
}

/** Compares results.json with the figures computed apart: every count, base, total, minimum, maximum, sum and mean. */
export function compareResults(
  results: Results,
  year: number,
  service: string,
): { readonly compared: number; readonly differences: readonly string[] } {
  const file = path.join('tests', 'fixtures', 'registers', `expected-${year}.json`);
  const expected = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Expected>>;
  const differences: string[] = [];
  let compared = 0;
  const same = (what: string, found: unknown, wanted: unknown): void => {
    compared += 1;
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      differences.push(`${what}: ${JSON.stringify(found)}, expected ${JSON.stringify(wanted)}`);
  };
  for (const [id, wanted] of Object.entries(expected).filter(([id]) => id.startsWith(`${service}-`))) {
    const table = results.tables.find((found) => found.id === id);
    same(`${id} base`, table?.base, wanted.base);
    same(`${id} total`, table?.total, wanted.total);
    for (const row of wanted.rows) {
      const found = table?.rows.find(({ code }) => code === row.code);
      const cellOf = (column: string | null) => found?.cells.find((cell) => cell.column === column);
      if (row.count !== undefined) same(`${id} ${row.code}`, cellOf(null)?.count, row.count);
      for (const [column, { count }] of Object.entries(row.cols ?? {}))
        same(`${id} ${row.code} ${column}`, cellOf(column)?.count, count);
      for (const measure of ['min', 'max', 'mean', 'sum'] as const)
        if (row[measure] !== undefined) same(`${id} ${row.code} ${measure}`, cellOf(measure)?.value, row[measure]);
      if (row.count === undefined && row.cols === undefined && row.min === undefined)
        same(`${id} ${row.code}`, found?.label, row.label);
    }
  }
  return { compared, differences };
}
