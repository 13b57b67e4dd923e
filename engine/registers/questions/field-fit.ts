import type { Replay } from '../answers/replay';
import { answerOf } from '../parse/answer-of';
import { codesOfText } from '../parse/codes-of-text';
import { dayOfCell } from '../parse/day-of';
import { looksLikeDate } from '../parse/day-order';
import { normaliseIdentifier } from '../parse/identifiers';
import { isBlank } from '../parse/is-blank';
import { numberOfText } from '../parse/number-of-text';
import { NO_DATE, UNLISTED } from '../parse/parsed';
import type { CellValue } from '../raw';
import type { ColumnSpec } from '../register-spec';

/** How well the cells of a column fit a field. */
export interface FieldFit {
  /** Share (0 to 1) of the filled cells that can be read as the field. */
  readonly share: number;
  /** In French, what was seen: «263 dates, jamais avant « Date de la demande »». */
  readonly evidence: string;
  /** The contents alone tell: dates, labels of one list. Numbers, yes and no, free text fit too many fields. */
  readonly telling: boolean;
}

/** The cells of a column, one per row of data, and what they are compared with. */
export interface CandidateColumn {
  readonly cells: readonly CellValue[];
  readonly date1904: boolean;
  readonly replay: Replay;
  /** The register's main date in the same rows, when its column is known. */
  readonly mainDate: { readonly header: string; readonly cells: readonly CellValue[] } | null;
}

/** Days that are dates of a register and not years, ages or amounts: 1930 to 2099. */
const FIRST_DAY = 10_959;
const LAST_DAY = 73_050;
/** One label of a list may stand anywhere by chance. */
const MIN_CODES = 2;
const MAX_IDENTIFIER = 30;

const isDay = (day: number): boolean => day >= FIRST_DAY && day <= LAST_DAY;

/** Whether the cells of a column can be those of a field. */
export function fieldFit(field: ColumnSpec, column: CandidateColumn): FieldFit {
  const { cells, date1904, replay } = column;
  const filled = cells.filter((value) => !isBlank(value));
  const count = (fits: (value: CellValue) => boolean): number => filled.filter(fits).length;
  const fit = (fitting: number, evidence: string, telling: boolean): FieldFit => ({
    share: filled.length === 0 ? 0 : fitting / filled.length,
    evidence: fitting === filled.length ? evidence : `${evidence} sur ${filled.length} cellules remplies`,
    telling,
  });
  switch (field.type) {
    case 'date': {
      const dates = count((value) => isDay(dayOfCell(value, date1904)) || looksLikeDate(value));
      return fit(dates, `${dates} dates${orderOf(column)}`, true);
    }
    case 'code':
    case 'codes': {
      const codes = new Set<number>();
      const listed = count((value) => {
        const read = codesOfText(String(value), (text) => replay.codeOf(field.vocabulary, text));
        for (const { entry } of read.found) codes.add(entry);
        return read.unlisted.length === 0 && (field.type === 'codes' || read.found.length === 1);
      });
      return fit(listed, `${listed} réponses de sa liste`, codes.size >= MIN_CODES);
    }
    case 'boolean': {
      const answers = count((value) => answerOf(value, replay.codeOf) !== UNLISTED);
      return fit(answers, `${answers} réponses oui ou non`, false);
    }
    case 'integer':
    case 'number': {
      const { minimum, maximum, type } = field;
      const numbers = count((value) => {
        const number = typeof value === 'number' ? value : numberOfText(String(value), field.weeks === true);
        return (
          number >= minimum && number <= maximum && (type === 'number' || Number.isInteger(number)) && !isDay(number)
        );
      });
      return fit(numbers, `${numbers} nombres`, false);
    }
    case 'id':
    case 'ref': {
      const forms = filled.map(normaliseIdentifier);
      const numbered = forms.filter((form) => form.length <= MAX_IDENTIFIER && /\d/.test(form)).length;
      const distinct = new Set(forms).size === forms.length;
      if (field.type === 'id' && !distinct) return fit(0, '', false);
      return fit(numbered, `${numbered} numéros${distinct ? ', tous différents' : ''}`, false);
    }
    case 'text': {
      const texts = count((value) => typeof value === 'string' && Number.isNaN(numberOfText(value, false)));
      return fit(texts, `${texts} textes`, false);
    }
  }
}

/** «, jamais avant « Date de la demande »»; nothing without a main date to compare with. */
function orderOf({ cells, date1904, mainDate }: CandidateColumn): string {
  if (mainDate === null) return '';
  let before = 0;
  let after = 0;
  cells.forEach((value, row) => {
    const day = isBlank(value) ? NO_DATE : dayOfCell(value, date1904);
    const main = dayOfCell(mainDate.cells[row] ?? '', date1904);
    if (!isDay(day) || !isDay(main)) return;
    if (day < main) before++;
    else if (day > main) after++;
  });
  const name = `«\u00a0${mainDate.header}\u00a0»`;
  if (before === 0 && after > 0) return `, jamais avant ${name}`;
  if (after === 0 && before > 0) return `, jamais après ${name}`;
  return before === 0 ? '' : `, ${before} avant ${name}`;
}
