import { answerOf } from '../parse/answer-of';
import { dayOfSerial, dayOfText, isSecondShort, UNREADABLE } from '../parse/day-of';
import { isLate, lateCells } from '../parse/late-times';
import { numberOfText } from '../parse/number-of-text';
import { type ColumnData, NO_DATE, NO_KEY, UNLISTED } from '../parse/parsed';
import { type ColumnCells, eachCell, onceEach } from './column-cells';

/** Longer texts are no date, no yes and no no. */
const MAX_LENGTH = 60;

/**
 * A column of dates: serials of the workbook's date system, or texts day before month. A second short of midnight is the
 * next day, which is said once; so is a column of times late in the evening, of which the days written are read until the
 * user says that the next day is meant.
 */
export function readDates(column: ColumnCells): ColumnData {
  const days = new Int32Array(column.cells.length).fill(NO_DATE);
  const dayIn = onceEach(dayOfText, MAX_LENGTH);
  let short = 0;
  let firstShort = 0;
  const late = lateCells(column.cells);
  const nextDay = late > 0 && column.nextDay === true;
  eachCell(column, (value, index) => {
    const read =
      typeof value === 'number'
        ? dayOfSerial(value, column.date1904)
        : typeof value === 'string'
          ? dayIn(value)
          : UNREADABLE;
    const day = nextDay && read >= 0 && isLate(value) ? read + 1 : read;
    if (typeof value === 'number' && day >= 0 && isSecondShort(value) && short++ === 0) firstShort = index;
    if (day === UNREADABLE) column.report(index, { kind: 'unreadableDate' });
    else if (day !== NO_DATE) {
      days[index] = day;
      if (typeof value === 'string') column.report(index, { kind: 'textDate', day });
    }
  });
  if (short > 0) column.report(firstShort, { kind: 'secondShort', cells: short });
  if (late > 0 && column.nextDay !== false)
    column.report(column.cells.findIndex(isLate), { kind: nextDay ? 'nextDay' : 'eveningTimes', cells: late });
  return { kind: 'date', days };
}

/** A column of yes and no. */
export function readAnswers(column: ColumnCells): ColumnData {
  const answers = new Uint8Array(column.cells.length);
  const answerIn = onceEach((value) => answerOf(value, column.codeOf), MAX_LENGTH);
  eachCell(
    column,
    (value, index) => {
      const answer = answerIn(value);
      answers[index] = answer;
      if (answer === UNLISTED) column.report(index, { kind: 'unreadableAnswer' });
    },
    (index) => (answers[index] = UNLISTED),
  );
  return { kind: 'boolean', answers };
}

/** Limits of a column of numbers. */
export interface NumberLimits {
  readonly minimum: number;
  readonly maximum: number;
  /** Above it a number is counted, and said. */
  readonly usual: number;
  readonly whole: boolean;
  readonly weeks: boolean;
}

/** From 1954 to 2119: what «2-3» becomes when Excel takes it for a date. */
const DATES = [20_000, 80_000] as const;

/** The day that a number too large for its column is in Excel; null for one that is none. */
function dayMadeOf(number: number, date1904: boolean): number | null {
  const day = Number.isInteger(number) ? dayOfSerial(number, date1904) : UNREADABLE;
  return day >= DATES[0] && day <= DATES[1] ? day : null;
}

/** A column of numbers. A number out of its limits is reported and read as not known: it must not enter a sum. */
export function readNumbers(column: ColumnCells, { minimum, maximum, usual, whole, weeks }: NumberLimits): ColumnData {
  const numbers = new Float64Array(column.cells.length).fill(NaN);
  eachCell(column, (value, index) => {
    const number = typeof value === 'number' ? value : typeof value === 'string' ? numberOfText(value, weeks) : NaN;
    if (!Number.isFinite(number)) column.report(index, { kind: 'unreadableNumber' });
    else if (number < minimum || number > maximum || (whole && !Number.isInteger(number)))
      column.report(index, { kind: 'outOfLimits', minimum, maximum, day: dayMadeOf(number, column.date1904) });
    else {
      numbers[index] = number;
      if (number > usual) column.report(index, { kind: 'unusualNumber', usual });
      if (column.isShownAsDate?.(index) === true)
        column.report(index, { kind: 'shownAsDate', day: dayOfSerial(number, column.date1904) });
    }
  });
  return { kind: 'number', numbers };
}

/** A column of identifiers or references. */
export function readKeys(column: ColumnCells): ColumnData {
  const keys = new Int32Array(column.cells.length).fill(NO_KEY);
  eachCell(column, (value, index) => {
    const key = column.identifiers.keyOf(value);
    keys[index] = key;
    if (key === NO_KEY && column.required) column.report(index, { kind: 'emptyRequired' });
  });
  return { kind: 'key', keys };
}

/** A column of texts that are not personal (titles of trainings), trimmed. */
export function readTexts(column: ColumnCells): ColumnData {
  const texts = new Array<string>(column.cells.length).fill('');
  eachCell(column, (value, index) => {
    texts[index] = String(value).trim();
  });
  return { kind: 'text', texts };
}
