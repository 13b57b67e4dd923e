/** SQL of the populations of a year, made once, and of each table on them: [line, figure] or [line, column, figure]. */
export interface DuckTables {
  readonly populations: readonly string[];
  readonly tables: Readonly<Record<string, string>>;
}

/** Bands by their excluded upper limits; the last has none. */
export type SqlBands = readonly (readonly [code: string, below: number | null])[];

/** Pieces of SQL that say «in the year». */
export class YearSql {
  readonly start: string;
  readonly end: string;

  constructor(readonly year: number) {
    this.start = `DATE '${year}-01-01'`;
    this.end = `DATE '${year}-12-31'`;
  }

  /** Null where the date is. */
  inYear(field: string): string {
    return `${field} BETWEEN ${this.start} AND ${this.end}`;
  }

  /** Where actions are of the year: the year noted comes before the date. */
  ofYear(): string {
    return `CASE WHEN year IS NULL THEN ${this.inYear('date')} ELSE year = ${this.year} END`;
  }

  previous(): YearSql {
    return new YearSql(this.year - 1);
  }
}

/** A population that several tables count. */
export const population = (name: string, query: string): string => `CREATE OR REPLACE TEMP TABLE ${name} AS ${query}`;

/** Rows by the code of a field. */
export const count = (rows: string, field: string): string =>
  `SELECT ${field}::VARCHAR, count(*) FROM ${rows} GROUP BY 1`;

/** Rows by line and column, and all those of a line in the column «total». */
export const cross = (rows: string, line: string, column: string): string =>
  `SELECT line::VARCHAR, CASE WHEN grouping(col) = 1 THEN 'total' ELSE col::VARCHAR END, count(*)
  FROM (SELECT ${line} AS line, ${column} AS col FROM ${rows}) GROUP BY GROUPING SETS ((line, col), (line))`;

/** One line for each condition: how many rows satisfy it. */
export const each = (rows: string, lines: Readonly<Record<string, string>>): string => {
  const counts = Object.entries(lines).map(([code, condition]) => `count(*) FILTER (${condition}) AS "${code}"`);
  const codes = Object.keys(lines).map((code) => `"${code}"`);
  return `UNPIVOT (SELECT ${counts.join(', ')} FROM ${rows}) ON ${codes.join(', ')} INTO NAME line VALUE figure`;
};

/** Rows by code, and the line «rest»: what is in none of the three largest, when at least `lines` are. */
export const withRest = (rows: string, field: string, lines: number): string =>
  `WITH n AS (SELECT ${field}::VARCHAR AS code, count(*) AS n FROM ${rows} GROUP BY 1)
  FROM n UNION ALL SELECT 'rest', sum(n) FROM (SELECT n FROM n WHERE code NOT IN ('', '?') ORDER BY n DESC OFFSET 3) HAVING count(*) >= ${lines}`;

export const band = (value: string, bands: SqlBands): string => {
  const cases = bands.map(([code, below]) =>
    below === null ? `ELSE '${code}'` : `WHEN ${value} < ${below} THEN '${code}'`,
  );
  return `CASE WHEN ${value} IS NULL THEN '' WHEN ${value} < 0 THEN '?' ${cases.join(' ')} END`;
};

/** The mean as the reports print it: one decimal, half up. */
export const printedMean = (sum: string, n: string): string => `floor(${sum} * 10 / ${n} + 0.5) / 10`;
