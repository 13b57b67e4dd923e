/** Rows by code. */
export const countBy = <T>(rows: readonly T[], code: (row: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[code(row)] = (counts[code(row)] ?? 0) + 1;
  return counts;
};

/** Of each line, how many rows satisfy its condition; a row may be in several lines, or in none. */
export const countEach = <T>(
  rows: readonly T[],
  lines: Readonly<Record<string, (row: T) => boolean>>,
): Record<string, number> =>
  Object.fromEntries(Object.entries(lines).map(([code, holds]) => [code, rows.filter(holds).length]));

/** Rows by line and column, and all those of a line in the column «total». */
export const crossBy = <T>(
  rows: readonly T[],
  line: (row: T) => string,
  column: (row: T) => string,
): Record<string, Record<string, number>> => {
  const counts: Record<string, Record<string, number>> = {};
  for (const row of rows) {
    const cells = (counts[line(row)] ??= {});
    for (const code of [column(row), 'total']) cells[code] = (cells[code] ?? 0) + 1;
  }
  return counts;
};

/** The lines of several columns, each counted apart. */
export const sideBySide = (
  columns: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Record<string, Record<string, number>> => {
  const lines: Record<string, Record<string, number>> = {};
  for (const [column, counts] of Object.entries(columns))
    for (const [line, count] of Object.entries(counts)) (lines[line] ??= {})[column] = count;
  return lines;
};

/** With the line «rest»: what is in none of the three largest. `lines`: how many codes have a line, if not those counted. */
export const withRest = (counts: Readonly<Record<string, number>>, lines?: number): Record<string, number> => {
  const known = Object.entries(counts).filter(([code]) => code !== '' && code !== '?');
  const smaller = known.map(([, count]) => count).sort((one, other) => other - one);
  // One line more than three is printed as it is.
  if ((lines ?? smaller.length) < 5) return { ...counts };
  return { ...counts, rest: sumBy(smaller.slice(3), (count) => count) };
};

export const sumBy = <T>(rows: readonly T[], value: (row: T) => number): number =>
  rows.reduce((sum, row) => sum + value(row), 0);

/** Code of the band a number falls in: `[['0-7', 8], ['8-13', 14], …]`, each with its excluded upper limit. */
export const bandOf = (value: number | null, bands: readonly (readonly [code: string, below: number])[]): string =>
  value === null ? '' : value < 0 ? '?' : (bands.find(([, below]) => value < below)?.[0] ?? '?');

/** The mean as the reports print it: one decimal, half up. */
export const printedMean = (sum: number, count: number): number =>
  count === 0 ? 0 : Math.floor((sum * 10) / count + 0.5) / 10;
