import { dayOfCell } from '../parse/day-of';
import { isBlank } from '../parse/is-blank';
import type { CellValue, RawSheet } from '../raw';
import type { RegisterSpec } from '../register-spec';
import { type HeaderCandidate, headerAt } from './find-header';
import type { Forms } from './header-keys';

/** Columns in which the titles may stand, and rows that may hold one: no register has more columns. */
const COLUMNS = 10;
const ROWS = 400;

/** A register on its side, and the column its titles stand in (0-based in the sheet). */
export interface LyingRegister {
  readonly spec: RegisterSpec;
  readonly column: number;
}

/**
 * The register of which a sheet that holds none has the titles below one another: half of its columns or more, every
 * essential one, and days beside a title of days. A list of titles with explanations is no register. Null without one.
 */
export function lyingRegister(
  sheet: RawSheet,
  date1904: boolean,
  registers: readonly RegisterSpec[],
  forms: Forms,
): LyingRegister | null {
  const rows = sheet.values.slice(0, ROWS);
  const width = Math.min(COLUMNS, sheet.values[0]?.length ?? 0);
  const upright = {
    ...sheet,
    values: Array.from({ length: width }, (_, column) => rows.map((cells) => cells[column] ?? '')),
    mergedAreas: [],
  };
  const isDay = (value: CellValue): boolean => dayOfCell(value, date1904) > 0;
  const hasDays = ({ row: column, match }: HeaderCandidate): boolean =>
    Array.from(match.fields).some(([row, { type }]) => {
      const filled = (rows[row] ?? []).slice(column + 1).filter((value) => !isBlank(value));
      return type === 'date' && filled.length > 0 && filled.filter(isDay).length * 2 > filled.length;
    });
  const search = { registers, fieldOf: () => undefined, isAnswered: () => false, forms };
  for (let column = 0; column < width; column++) {
    const found = headerAt(upright, column, search);
    if (found === null || found.match.essential < 1) continue;
    const { spec, fields } = found.match;
    if (fields.size * 2 >= spec.columns.length && hasDays(found)) return { spec, column: column + sheet.firstColumn };
  }
  return null;
}
