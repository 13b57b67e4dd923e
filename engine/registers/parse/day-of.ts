import { civilDate, DAYS_FROM_1900_TO_1904, serialDay } from '../../calendar';
import { normalise } from '../../vocabularies';

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
export const UNKNOWN_DATE = -1;

/**
 * Day number (days since 1899-12-30) of an Excel serial; the time of day is cut off. `UNREADABLE` for a negative
 * serial, for 60 («29 février 1900») and beyond the year 9999.
 */
export function dayOfSerial(serial: number, date1904: boolean): number {
  const whole = Math.floor(serial);
  if (!(whole >= 0 && whole <= LAST_DAY)) return UNREADABLE;
  if (date1904) return whole + DAYS_FROM_1900_TO_1904;
  if (whole === NO_SUCH_DAY) return UNREADABLE;
  return whole < NO_SUCH_DAY ? whole + 1 : whole;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'janvier janv jan',
    'fevrier fevr fev',
    'mars mar',
    'avril avr',
    'mai',
    'juin',
    'juillet juil',
    'aout aou',
    'septembre sept sep',
    'octobre oct',
    'novembre nov',
    'decembre dec',
  ].flatMap((names, month) => names.split(' ').map((name) => [name, month + 1] as const)),
);
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
const WEEKDAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim) (?=\d)/;
const TIME = /(?:[T ] ?| à )\d{1,2}[:hH]\d{0,2}(?::\d{2}(?:\.\d{1,9})?)?Z?$/;

/**
 * Day number of a date written as text, day before month: «31/12/2016», «31.12.16», «1-3-2016», «2016-12-31»,
 * «1er mars 2016», «lundi 1 mars 2016», with or without a time (cut off). Never month before day: «12/31/2016» is
 * unreadable. `UNKNOWN_DATE` for «inconnu», «?», «-». A date that does not exist (29/02/2015) is `UNREADABLE`.
 */
export function dayOfText(text: string): number {
  if (text.length > MAX_LENGTH) return UNREADABLE;
  const words = normalise(text.replace(TIME, '')).replace(WEEKDAY, '');
  // A text of signs only («?», «-», «/») says that nothing is known; other scripts' digits do not.
  if (UNKNOWN_WORDS.has(words)) return words === '' && /[\p{L}\p{N}]/u.test(text) ? UNREADABLE : UNKNOWN_DATE;
  const iso = /^(\d{4}) (\d{1,2}) (\d{1,2})$/.exec(words);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2}) (\d{1,2}) (\d{4}|\d{2})$/.exec(words);
  if (numeric) return dayOf(fullYear(numeric[3] ?? ''), Number(numeric[2]), Number(numeric[1]));
  const named = /^(\d{1,2})(?:er| er)? ([a-z]{3,9}) (\d{4}|\d{2})$/.exec(words);
  if (named) return dayOf(fullYear(named[3] ?? ''), MONTHS.get(named[2] ?? '') ?? 0, Number(named[1]));
  return UNREADABLE;
}

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
