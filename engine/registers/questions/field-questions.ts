import { type Vocabulary, closestCodes } from '../../vocabularies';
import { columnLetter } from '../a1';
import type { Replay } from '../answers/replay';
import { headerText } from '../regions/check-header';
import { isBlank } from '../parse/is-blank';
import type { FieldCandidate, Question } from './question';
import type { CellValue, RawSheet, RawWorkbook } from '../raw';
import type { Region } from '../recognise/find-regions';
import type { ColumnSpec, RegisterSpec } from '../register-spec';
import { type CandidateColumn, fieldFit } from './field-fit';

/** Rows that are looked at: more would say the same. */
const MAX_ROWS = 1000;
/** Filled cells of which a good part must fit before the others are looked at. */
const SAMPLE = 30;
const PROMISING = 0.5;
const MIN_SHARE = 0.8;
const MAX_CANDIDATES = 5;
/** Columns beyond this are somebody's calculations. */
const MAX_QUESTIONS = 10;

type FieldQuestion = Extract<Question, { readonly kind: 'whichField' }>;

/** What the reading of a region knows when it asks. */
interface ReadSoFar {
  /** Rows of data, as indexes in sheet.values. */
  readonly data: readonly number[];
  readonly replay: Replay;
}

/**
 * The columns nobody knows in which a field that is missing may stand: their contents fit. The field moves figures by
 * not being there, so that even a weak likeness is asked about: a near title goes before contents that tell (dates,
 * answers of one list), these before numbers and yes or no. A column somebody was asked about is not asked about again,
 * and personal texts never.
 */
export function fieldQuestions(
  workbook: RawWorkbook,
  sheet: RawSheet,
  region: Region,
  { data, replay }: ReadSoFar,
): ReadonlyMap<number, FieldQuestion> {
  const { spec, fields, unknown, names } = region.header.match;
  const present = new Set(Array.from(fields.values(), ({ key }) => key));
  const missing = spec.columns.filter(({ key, type, personal }) => !present.has(key) && !(personal && type === 'text'));
  if (missing.length === 0) return new Map();
  // Of a sheet no column of which is known, every row may be data.
  const below = sheet.values.slice(region.firstRow, region.lastRow + 1).keys();
  const rows = data.length > 0 ? data : Array.from(below, (index) => index + region.firstRow);
  const cellsOf = (offset: number): CellValue[] =>
    rows.slice(0, MAX_ROWS).map((row) => sheet.values[row]?.[offset + region.firstColumn] ?? '');
  const main = Array.from(fields).find(([, { key }]) => key === spec.mainDate);
  const mainDate = main === undefined ? null : { header: main[1].header, cells: cellsOf(main[0]) };
  const asked = unknown.flatMap((offset): [number, FieldQuestion][] => {
    const name = names.get(offset);
    if (name === undefined || replay.fieldOf(spec.key, name) !== undefined) return [];
    const column = {
      cells: cellsOf(offset),
      date1904: workbook.date1904,
      replay,
      mainDate,
    };
    const title = headerText(sheet, region, offset);
    const candidates = candidatesOf(missing, column, nearFields(spec, title));
    if (candidates.length === 0) return [];
    const letter = columnLetter(offset + region.firstColumn + sheet.firstColumn);
    const question = {
      kind: 'whichField' as const,
      id: JSON.stringify(['whichField', spec.key, name]),
      file: workbook.file,
      sheet: sheet.name,
      register: spec.key,
      header: title,
      column: { ...name, letter },
      fields: candidates,
    };
    return [[offset, question]];
  });
  return new Map(asked.slice(0, MAX_QUESTIONS));
}

function candidatesOf(
  missing: readonly ColumnSpec[],
  column: CandidateColumn,
  near: ReadonlySet<string>,
): FieldCandidate[] {
  const filled = column.cells.filter((value) => !isBlank(value));
  if (filled.length === 0) return [];
  const sample = { ...column, cells: filled.slice(0, SAMPLE), mainDate: null };
  return missing
    .filter((field) => fieldFit(field, sample).share >= PROMISING)
    .flatMap((field) => {
      const { share, evidence, telling } = fieldFit(field, column);
      if (share < MIN_SHARE) return [];
      const isNear = near.has(field.key);
      const rank = (isNear ? 8 : 0) + (telling ? 4 : 0) + (field.required ? 2 : 0) + share;
      return [{ field, rank, evidence: isNear ? `${evidence}, ${TITLE_ALIKE}` : evidence }];
    })
    .sort((one, other) => other.rank - one.rank)
    .slice(0, MAX_CANDIDATES)
    .map(({ field, evidence }) => ({ field: field.key, evidence }));
}

const TITLE_ALIKE = 'titre presque pareil';

const titles = new WeakMap<RegisterSpec, Vocabulary>();

/** Fields whose title, or one of its other forms, is nearly the one that was typed. */
function nearFields(spec: RegisterSpec, title: string): ReadonlySet<string> {
  const known = titles.get(spec) ?? {
    entries: spec.columns.map(({ key, header, aliases }) => ({ code: key, label: header, aliases })),
  };
  titles.set(spec, known);
  return new Set(closestCodes(known, title));
}
