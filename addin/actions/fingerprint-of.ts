import { atOnce, type RawWorkbook, type Steps, TextHash } from '@report/engine/registers';

/**
 * A short hash of the sheets that hold a register: two readings with the same one hold the same cells. What is
 * written on other sheets meanwhile changes no figure.
 */
export const fingerprintOf = (workbooks: readonly RawWorkbook[], registers: readonly Sheet[]): string =>
  atOnce(fingerprintInSteps(workbooks, registers));

interface Sheet {
  readonly file: string | null;
  readonly sheet: string;
}

/** Rows between two rests. */
const ROWS = 500;

/** The same, some rows at a time. */
export function* fingerprintInSteps(workbooks: readonly RawWorkbook[], registers: readonly Sheet[]): Steps<string> {
  const hash = new TextHash();
  for (const { file, date1904, sheets } of workbooks) {
    hash.add(String(date1904));
    for (const sheet of sheets) {
      if (!registers.some((register) => register.file === file && register.sheet === sheet.name)) continue;
      hash.add(`${sheet.name}|${sheet.firstRow}|${sheet.firstColumn}`);
      for (const [position, row] of sheet.values.entries()) {
        if (position % ROWS === 0) yield;
        for (const value of row) hash.add(typeof value === 'string' ? value : `${typeof value}${String(value)}`);
      }
    }
  }
  return hash.hex;
}
