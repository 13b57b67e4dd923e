import { normalise } from '../../vocabularies';
import type { ColumnName } from '../answers/answers';
import type { RawSheet } from '../raw';
import type { RegisterSpec } from '../register-spec';
import { doubleHeaderKeys, headerKeys } from './header-keys';
import { type ColumnMatch, matchColumns } from './match-columns';

/** A row (or two) that can be the header of a register. Rows are indexes in sheet.values. */
export interface HeaderCandidate {
  readonly row: number;
  readonly height: 1 | 2;
  readonly match: ColumnMatch;
  /** Score of the columns and of the sheet's name together. */
  readonly score: number;
  /** Other registers the same row fits as well. */
  readonly rivals: readonly RegisterSpec[];
}

/** Fewer known columns than this are a coincidence; two will do when the sheet bears the register's name. */
const MIN_COLUMNS = 3;
const MIN_COLUMNS_NAMED = 2;
const MIN_SHARE = 0.5;
/** Names break ties between registers with like columns; they never outweigh the columns. */
const SAME_NAME = 3;
const NAME_WITHIN = 1.5;
/** Two registers this near one another cannot be told apart, unless the sheet bears the name of one. */
const TIE = 2;
const TIE_NAMED = 0.5;
/** A header on two rows must bring at least two columns that one row alone does not. */
const SECOND_ROW_GAIN = 2;

const namesOfSpecs = new WeakMap<RegisterSpec, readonly string[]>();

/** The names a register's sheet goes by, normalised once: they are compared for every row that may be its header. */
function namesOf(spec: RegisterSpec): readonly string[] {
  const known = namesOfSpecs.get(spec);
  if (known) return known;
  const names = [spec.sheet, ...spec.sheetAliases].map(normalise);
  namesOfSpecs.set(spec, names);
  return names;
}

/** name: that of the sheet, normalised. */
function nameScore(spec: RegisterSpec, name: string): number {
  const names = namesOf(spec);
  if (names.includes(name)) return SAME_NAME;
  return names.some((known) => ` ${name} `.includes(` ${known} `)) ? NAME_WITHIN : 0;
}

/** What a header is looked for among, and what the user said of its columns. */
export interface HeaderSearch {
  /** The registers the sheet may hold: all, or the one the user named. */
  readonly registers: readonly RegisterSpec[];
  /** The field of a column of a register; null: not used; undefined: nobody said. */
  readonly fieldOf: (spec: RegisterSpec, column: ColumnName) => string | null | undefined;
}

function bestMatch(
  headers: readonly (readonly string[])[],
  sheetName: string,
  { registers, fieldOf }: HeaderSearch,
): Omit<HeaderCandidate, 'row' | 'height'> | null {
  if (headers.filter((keys) => keys.length > 0).length < MIN_COLUMNS_NAMED) return null;
  const normalisedName = normalise(sheetName);
  const fitting = registers
    .map((spec) => {
      const match = matchColumns(spec, headers, (column) => fieldOf(spec, column));
      const name = nameScore(spec, normalisedName);
      return { match, named: name === SAME_NAME, score: match.score + name };
    })
    .filter(
      ({ match, named }) =>
        match.fields.size >= (named ? MIN_COLUMNS_NAMED : MIN_COLUMNS) &&
        match.required >= MIN_SHARE &&
        (match.essential >= MIN_SHARE || named),
    )
    .sort((one, other) => other.score - one.score);
  const [best] = fitting;
  if (!best) return null;
  const rivals = fitting.filter(
    ({ match, score }) => match !== best.match && best.score - score < (best.named ? TIE_NAMED : TIE),
  );
  return { match: best.match, score: best.score, rivals: rivals.map(({ match }) => match.spec) };
}

/** The candidate at a row of the sheet (index in sheet.values), on one row or two; null when it is no header. */
export function headerAt(sheet: RawSheet, row: number, search: HeaderSearch): HeaderCandidate | null {
  const single = bestMatch(headerKeys(sheet, row), sheet.name, search);
  const double = doubleHeaderAt(sheet, row, search);
  // The second row must add to the first, and the first to the second: a title above a header adds nothing.
  const lower = double && bestMatch(headerKeys(sheet, row + 1), sheet.name, search);
  const alone = Math.max(single?.match.fields.size ?? 0, lower?.match.fields.size ?? 0);
  if (double && double.match.fields.size - alone >= SECOND_ROW_GAIN) return { ...double, row, height: 2 };
  return single && { ...single, row, height: 1 };
}

function doubleHeaderAt(
  sheet: RawSheet,
  row: number,
  search: HeaderSearch,
): Omit<HeaderCandidate, 'row' | 'height'> | null {
  const below = sheet.values[row + 1];
  if (!below || below.some((value) => typeof value !== 'string')) return null;
  return bestMatch(doubleHeaderKeys(sheet, row), sheet.name, search);
}

/**
 * A row as the header of a register that the user named, however few of its columns are known; on two rows when that
 * makes more of them known.
 */
export function saidHeaderAt(
  sheet: RawSheet,
  row: number,
  spec: RegisterSpec,
  { fieldOf }: HeaderSearch,
): HeaderCandidate {
  const match = (keys: readonly (readonly string[])[]): ColumnMatch =>
    matchColumns(spec, keys, (column) => fieldOf(spec, column));
  const single = match(headerKeys(sheet, row));
  const below = sheet.values[row + 1];
  const isText = below?.every((value) => typeof value === 'string') === true;
  const double = isText ? match(doubleHeaderKeys(sheet, row)) : single;
  const alone = Math.max(single.fields.size, isText ? match(headerKeys(sheet, row + 1)).fields.size : 0);
  return double.fields.size - alone >= SECOND_ROW_GAIN
    ? { row, height: 2, match: double, score: double.score, rivals: [] }
    : { row, height: 1, match: single, score: single.score, rivals: [] };
}
