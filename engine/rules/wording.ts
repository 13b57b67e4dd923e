import { civilDate } from '../calendar';
import { plural, quoted } from '../text';

/** «1 jour», «12 jours». */
export const days = (count: number): string => `${count} ${plural(count, 'jour', 'jours')}`;

/** Year of a day number. */
export const yearOf = (day: number): number => Math.floor(civilDate(day) / 10_000);

/** « Proposition : … », after a sentence; nothing without any. */
export const proposalText = (proposals: readonly string[]): string =>
  proposals.length === 0 ? '' : ` Proposition : ${Array.from(new Set(proposals), quoted).join(', ')}.`;
