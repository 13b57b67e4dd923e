import { civilDate, DAYS_FROM_1900_TO_1904, serialDay } from '../../calendar';
import { normalise } from '../../vocabularies';
import type { CellValue } from '../raw';

/** Excel believes that 1900 had a 29 February: this serial is no day, and those below it are one day off. */
const NO_SUCH_DAY = 60;
/** 31.12.9999, the last day Excel knows. */
const LAST_DAY = 2_958_465;
/** Two-digit years: 00–29 are 2000–2029, 30–99 are 1930–1999, as in Excel. */
const FIRST_YEAR_OF_THIS_CENTURY = 30;
/** No date is written in more signs, «mercredi 30 septembre 2016 à 14h30» included. */
const MAX_LENGTH = 60;

/** A cell that is no date. */
export const UNREADABLE = -2;
/** A cell that says that the date is not known: read as an empty one. */
const UNKNOWN_DATE = -1;

/** A second and a half, in days: other programs write midnight a second short of it, or a little more. */
const NEARLY_MIDNIGHT = 1.5 / 86_400;

/** True for a serial a second or less short of midnight: the day that follows is meant. */
export const isSecondShort = (serial: number): boolean =>
  Math.floor(serial + NEARLY_MIDNIGHT) > Math.floor(serial) && serial >= 0;

/**
 * Day number (days since 1899-12-30) of an Excel serial; the time of day is cut off, but for a second short of midnight,
 * which is the next day. `UNREADABLE` for a negative serial, for 60 («29 février 1900») and beyond the year 9999.
 */
export function dayOfSerial(serial: number, date1904: boolean): number {
  const floor = Math.floor(serial);
  const whole = serial !== floor && isSecondShort(serial) ? Math.ceil(serial) : floor;
  if (!(whole >= 0 && whole <= LAST_DAY)) return UNREADABLE;
  if (date1904) return whole + DAYS_FROM_1900_TO_1904;
  if (whole === NO_SUCH_DAY) return UNREADABLE;
  return whole < NO_SUCH_DAY ? whole + 1 : whole;
}

/** French, German, Luxembourgish and English: none of the names means one month in one and another in another. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'janvier janv jan januar janner january',
    'fevrier fevr fev februar feb february',
    'mars mar marz maerz mrz march',
    'avril avr april apr abrell abr',
    'mai mee may',
    'juin juni jun june',
    'juillet juil juli jul july',
    'aout aou august aug',
    'septembre sept sep september',
    'octobre oct oktober okt october',
    'novembre nov november',
    'decembre dec dezember dez december',
  ].flatMap((names, month) => names.split(' ').map((name) => [name, month + 1] as const)),
);

/** Number of the month of a name, whole or cut («janv», «märz» without its dots); 0 for any other word. */
export const monthOf = (word: string): number => MONTHS.get(word) ?? 0;

const UNKNOWN_WORDS: ReadonlySet<string> = new Set([
  'inconnu',
  'inconnue',
  'pas connu',
  'pas connue',
  'non connu',
  'nsp',
  'ne sait pas',
  '',
]);
const WORD = /[\p{L}\p{N}]/u;
/** Days of the week in the same languages, and the article before a date. */
const BEFORE_DAY = new RegExp(
  `^(?:(?:${[
    'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim',
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so',
    'meindeg|denschdeg|mettwoch|donneschdeg|freideg|samschdeg|sonndeg',
    'le|den|am',
  ].join('|')}) )+(?=\\d)`,
);
/** A time of day behind a date, with «Uhr» and the hours it is off Greenwich. */
const TIME =
  /(?:[T ,]|\s[-–—]|\s(?:à|um|gegen)) ?(\d{1,2}) ?(?:[:hH]\d{0,2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[Uu]hr)?|[Uu]hr(?: ?\d{2})?)(?: ?(?:Z|[+-]\d{2}(?::?\d{2})?))?$/;

/** Hour (0 to 23) of the time behind a date written as text; 0 without one. */
export const hourOfText = (text: string): number =>
  text.length > MAX_LENGTH ? 0 : Number(TIME.exec(text.trimEnd())?.[1] ?? 0);

/**
 * Day number of a date written as text, day before month: «31/12/2016», «31.12.16», «1-3-2016», «2016-12-31»,
 * «1er mars 2016», «lundi 1 mars 2016», «5. Januar 2016», with or without a time (cut off): the day is the one written,
 * whatever its hours off Greenwich. Never month before day: «12/31/2016» is
 * unreadable. `UNKNOWN_DATE` for «inconnu», «?», «-». A date that does not exist (29/02/2015) is `UNREADABLE`.
 */
export function dayOfText(text: string): number {
  if (text.length > MAX_LENGTH) return UNREADABLE;
  const words = normalise(text.trimEnd().replace(TIME, '')).replace(BEFORE_DAY, '');
  // A text of signs only («?», «-», «/») says that nothing is known; other scripts' digits do not.
  if (UNKNOWN_WORDS.has(words)) return words === '' && WORD.test(text) ? UNREADABLE : UNKNOWN_DATE;
  const iso = /^(\d{4}) (\d{1,2}) (\d{1,2})$/.exec(words);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2}) (\d{1,2}) (\d{4}|\d{2})$/.exec(words);
  if (numeric) return dayOf(fullYear(numeric[3] ?? ''), Number(numeric[2]), Number(numeric[1]));
  const named = /^(\d{1,2})(?:er| er)? ([a-z]{3,9}) (\d{4}|\d{2})$/.exec(words);
  if (named) return dayOf(fullYear(named[3] ?? ''), monthOf(named[2] ?? ''), Number(named[1]));
  return UNREADABLE;
}

/** Day number of a cell, serial or text; `UNREADABLE` for one of another kind. */
export const dayOfCell = (value: CellValue, date1904: boolean): number =>
  typeof value === 'number' ? dayOfSerial(value, date1904) : typeof value === 'string' ? dayOfText(value) : UNREADABLE;

const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < FIRST_YEAR_OF_THIS_CENTURY ? 2000 : 1900);
};

/** Day number of a calendar day after 30.12.1899; `UNREADABLE` when it does not exist. */
function dayOf(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1899) return UNREADABLE;
  const number = serialDay(year, month, day);
  return number >= 0 && civilDate(number) === year * 10_000 + month * 100 + day ? number : UNREADABLE;
}
