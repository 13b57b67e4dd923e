/** Rows by code. */
export const countBy = <T>(rows: readonly T[], code: (row: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[code(row)] = (counts[code(row)] ?? 0) + 1;
  return counts;
};

export const sumBy = <T>(rows: readonly T[], value: (row: T) => number): number =>
  rows.reduce((sum, row) => sum + value(row), 0);

/** Code of the band a number falls in: `[['0-7', 8], ['8-13', 14], …]`, each with its excluded upper limit. */
export const bandOf = (value: number | null, bands: readonly (readonly [code: string, below: number])[]): string =>
  value === null ? '' : value < 0 ? '?' : (bands.find(([, below]) => value < below)?.[0] ?? '?');

/** The mean as the reports print it: one decimal, half up. */
export const printedMean = (sum: number, count: number): number => Math.floor((sum * 10) / count + 0.5) / 10;
