import { normalise } from '../../vocabularies';
import type { ColumnName } from '../answers/answers';
import type { RawSheet } from '../raw';
import type { RegisterSpec } from '../register-spec';
import { doubleHeaderKeys, type Forms, headerKeys } from './header-keys';
import { type ColumnMatch, matchColumns, titlesOf } from './match-columns';

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
  /** Whether anybody said anything of the columns of a register. */
  readonly isAnswered: (spec: RegisterSpec) => boolean;
  /** The forms in which the texts that were looked at are compared, kept as long as the search. */
  readonly forms: Forms;
}

const indexes = new WeakMap<readonly RegisterSpec[], ReadonlyMap<string, readonly number[]>>();

/** Title of a column, in the form it is compared in → positions of the registers that have it. Made once for a list of registers. */
function registersByTitle(registers: readonly RegisterSpec[]): ReadonlyMap<string, readonly number[]> {
  const known = indexes.get(registers);
  if (known) return known;
  const index = new Map<string, number[]>();
  registers.forEach((spec, position) => {
    for (const title of titlesOf(spec)) {
      const positions = index.get(title);
      if (positions) positions.push(position);
      else index.set(title, [position]);
    }
  });
  indexes.set(registers, index);
  return index;
}

/**
 * The registers that know two columns of a row or more: nearly every row of a sheet is data, and knows none. Those of which
 * somebody said what a column is may know more than their titles.
 */
function mayFit(headers: readonly (readonly string[])[], { registers, isAnswered }: HeaderSearch): RegisterSpec[] {
  const index = registersByTitle(registers);
  const known = new Uint16Array(registers.length);
  /** The last position that was counted for a register: a position counts once, whichever of its texts is known. */
  const last = new Int16Array(registers.length).fill(-1);
  headers.forEach((keys, offset) => {
    for (const key of keys)
      for (const position of index.get(key) ?? []) {
        if (last[position] !== offset) known[position] = (known[position] ?? 0) + 1;
        last[position] = offset;
      }
  });
  return registers.filter((spec, position) => (known[position] ?? 0) >= MIN_COLUMNS_NAMED || isAnswered(spec));
}

function bestMatch(
  headers: readonly (readonly string[])[],
  sheetName: string,
  search: HeaderSearch,
): Omit<HeaderCandidate, 'row' | 'height'> | null {
  if (headers.filter((keys) => keys.length > 0).length < MIN_COLUMNS_NAMED) return null;
  const possible = mayFit(headers, search);
  if (possible.length === 0) return null;
  const { fieldOf } = search;
  const normalisedName = normalise(sheetName);
  const fitting = possible
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

/**
 * Whether a row has titles enough to be looked at. Hot: thirty rows of each sheet are asked, and nearly all are data; nothing
 * is made of those but the form of each text, once.
 */
function hasTitles(sheet: RawSheet, row: number, { registers, isAnswered, forms }: HeaderSearch): boolean {
  const index = registersByTitle(registers);
  let titles = 0;
  for (const value of sheet.values[row] ?? [])
    if (typeof value === 'string' && value !== '' && index.has(forms.of(value)) && ++titles >= MIN_COLUMNS_NAMED)
      return true;
  return registers.some(isAnswered);
}

/** The match of one row as a header. */
const singleAt = (
  sheet: RawSheet,
  row: number,
  search: HeaderSearch,
): Omit<HeaderCandidate, 'row' | 'height'> | null =>
  hasTitles(sheet, row, search) ? bestMatch(headerKeys(sheet, row, search.forms), sheet.name, search) : null;

/** The candidate at a row of the sheet (index in sheet.values), on one row or two; null when it is no header. */
export function headerAt(sheet: RawSheet, row: number, search: HeaderSearch): HeaderCandidate | null {
  const single = singleAt(sheet, row, search);
  const double = doubleHeaderAt(sheet, row, search);
  // The second row must add to the first, and the first to the second: a title above a header adds nothing.
  const lower = double && singleAt(sheet, row + 1, search);
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
  return bestMatch(doubleHeaderKeys(sheet, row, search.forms), sheet.name, search);
}

/**
 * A row as the header of a register that the user named, however few of its columns are known; on two rows when that
 * makes more of them known.
 */
export function saidHeaderAt(
  sheet: RawSheet,
  row: number,
  spec: RegisterSpec,
  { fieldOf, forms }: HeaderSearch,
): HeaderCandidate {
  const match = (keys: readonly (readonly string[])[]): ColumnMatch =>
    matchColumns(spec, keys, (column) => fieldOf(spec, column));
  const single = match(headerKeys(sheet, row, forms));
  const below = sheet.values[row + 1];
  const isText = below?.every((value) => typeof value === 'string') === true;
  const double = isText ? match(doubleHeaderKeys(sheet, row, forms)) : single;
  const alone = Math.max(single.fields.size, isText ? match(headerKeys(sheet, row + 1, forms)).fields.size : 0);
  return double.fields.size - alone >= SECOND_ROW_GAIN
    ? { row, height: 2, match: double, score: double.score, rivals: [] }
    : { row, height: 1, match: single, score: single.score, rivals: [] };
}
