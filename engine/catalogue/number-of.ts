import type { Edition } from '../contract';
import type { Entry } from './entry';

/**
 * Number of a table in the report of an edition, null where that report does not print it. Asked for all the tables
 * together: its number in the latest report that has it.
 */
export const numberOf = ({ numbers }: Entry, edition: Edition): string | null =>
  (edition === 'complete' ? (numbers[2023] ?? numbers[2016]) : numbers[edition]) ?? null;
