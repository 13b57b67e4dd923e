import { kindOf, partsOf, previousPeriod, type Period } from '../calendar';
import { capitalised, dayText, ofNoun } from './french';

/** A period in French words, each for its place. */
export interface PeriodWords {
  /** Of a sheet’s heading: «1er semestre 2016». */
  readonly title: string;
  /** In a sentence: «au premier semestre 2016»; at its beginning: «Au premier semestre 2016». */
  readonly inside: string;
  readonly start: string;
  /** First and last day: «30.06.2016». */
  readonly first: string;
  readonly end: string;
  /** «en 2017», «après le 30.06.2016». */
  readonly after: string;
  /** In the names of sheets, where every sign counts: «S1 2016». */
  readonly sheet: string;
}

const MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
];
const ORDINALS = ['premier', 'deuxième', 'troisième', 'quatrième'];
const monthOf = (month: number): string => MONTHS[month - 1] ?? '';
const ordinal = (number: number): string => (number === 1 ? '1er' : `${number}e`);
const dayOf = (day: number): string => (day === 1 ? '1er' : String(day));

/** «1er juillet 2015»; without the month or the year that the end of the period says already. */
function daysText({ firstDay, lastDay }: Period): string {
  const [from, to] = [partsOf(firstDay), partsOf(lastDay)];
  const sameYear = from.year === to.year;
  const month = sameYear && from.month === to.month ? '' : ` ${monthOf(from.month)}`;
  const begun = `${dayOf(from.day)}${month}${sameYear ? '' : ` ${from.year}`}`;
  return `du ${begun} au ${dayOf(to.day)} ${monthOf(to.month)} ${to.year}`;
}

function namesOf(period: Period): readonly [title: string, inside: string, sheet: string] {
  const [from, to] = [partsOf(period.firstDay), partsOf(period.lastDay)];
  const { year, month } = to;
  const partOf = (months: number, noun: string, letter: string): readonly [string, string, string] => {
    const number = month / months;
    return [
      `${ordinal(number)} ${noun} ${year}`,
      `au ${ORDINALS[number - 1] ?? ''} ${noun} ${year}`,
      `${letter}${number} ${year}`,
    ];
  };
  switch (kindOf(period)) {
    case 'year':
      return [String(year), `en ${year}`, String(year)];
    case 'years':
      return [`${from.year}–${year}`, `de ${from.year} à ${year}`, `${from.year}-${year}`];
    case 'semester':
      return partOf(6, 'semestre', 'S');
    case 'quarter':
      return partOf(3, 'trimestre', 'T');
    case 'month':
      return [`${monthOf(month)} ${year}`, `en ${monthOf(month)} ${year}`, dayText(period.lastDay).slice(3)];
    case 'day': {
      const day = `le ${dayOf(to.day)} ${monthOf(month)} ${year}`;
      return [day, day, dayText(period.lastDay)];
    }
    case 'free': {
      const days = daysText(period);
      const first = dayText(period.firstDay);
      return [days, days, `${from.year === year ? first.slice(0, 5) : first}-${dayText(period.lastDay)}`];
    }
  }
}

/** What is of a period: «de 2016», «du 1er semestre 2016», «d’avril 2016», «du 5 au 20 mars 2016». */
export function ofPeriod(period: Period): string {
  const [title, inside] = namesOf(period);
  switch (kindOf(period)) {
    case 'year':
    case 'month':
      return ofNoun(title);
    case 'semester':
    case 'quarter':
      return `du ${title}`;
    case 'day':
      return title.replace(/^le /, 'du ');
    case 'years':
    case 'free':
      return inside;
  }
}

/** The words of a period. */
export function periodWords(period: Period): PeriodWords {
  const [title, inside, sheet] = namesOf(period);
  const end = dayText(period.lastDay);
  const { year, month, day } = partsOf(period.lastDay);
  const kind = kindOf(period);
  const wholeYears = (kind === 'year' || kind === 'years') && month === 12 && day === 31;
  return {
    title,
    inside,
    start: capitalised(inside),
    first: dayText(period.firstDay),
    end,
    after: wholeYears ? `en ${year + 1}` : `après le ${end}`,
    sheet,
  };
}

/**
 * A text of a whole year, said of another period. `pairs`: words of a year and those that stand in their place, the
 * first that fits first; {période}, {Période}, {titre}, {début}, {fin}, {après} and {période précédente} are then
 * filled. Of a whole year the text is given back as it is.
 */
export function saidOf(period: Period, pairs: readonly (readonly [string, string])[]): (text: string) => string {
  if (kindOf(period) === 'year') return (text) => text;
  const words = periodWords(period);
  const filled: readonly (readonly [string, string])[] = [
    ['{période précédente}', periodWords(previousPeriod(period)).inside],
    ['{période}', words.inside],
    ['{Période}', words.start],
    ['{titre}', words.title],
    ['{début}', words.first],
    ['{fin}', words.end],
    ['{après}', words.after],
  ];
  // A text once put in place is not read again: «31.12.2016» would be taken for the «31.12» of a year.
  const sought = pairs.map(([text]) => text);
  const replaced = new Map(pairs.map(([text, other]) => [text, fillWith(other, filled)]));
  const pattern = sought.length === 0 ? null : new RegExp(sought.map(escaped).join('|'), 'g');
  return (text) =>
    fillWith(pattern === null ? text : text.replace(pattern, (found) => replaced.get(found) ?? found), filled);
}

const fillWith = (text: string, filled: readonly (readonly [string, string])[]): string =>
  filled.reduce((done, [name, words]) => done.replaceAll(name, words), text);
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
