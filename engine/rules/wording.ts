import { civilDate } from '../calendar';

/** «1 jour», «12 jours». */
export const days = (count: number): string => `${count} ${count === 1 ? 'jour' : 'jours'}`;

/** A text between French quotation marks. */
export const quoted = (text: string): string => `« ${text} »`;

/** French typography, in one place: a no-break space before ; : ? ! » and after «. The rules write plain spaces. */
export const typeset = (message: string): string =>
  message.replace(/ (?=[;:?!»])/g, '\u00a0').replaceAll('« ', '«\u00a0');

/** A day number as «05.01.2017». */
export function dateText(day: number): string {
  const date = civilDate(day);
  const two = (part: number): string => String(part % 100).padStart(2, '0');
  return `${two(date)}.${two(Math.floor(date / 100))}.${Math.floor(date / 10_000)}`;
}

/** Year of a day number. */
export const yearOf = (day: number): number => Math.floor(civilDate(day) / 10_000);

/** Proposals in one text; «aucune» without any. */
export const proposalText = (proposals: readonly string[]): string =>
  proposals.length === 0 ? 'aucune' : Array.from(new Set(proposals), quoted).join(', ');
