import { DIALOGUE_TABLES } from './dialogue';
import type { Entry } from './entry';

/** Every table, in the order of the report. */
export const CATALOGUE: readonly Entry[] = [...DIALOGUE_TABLES];

/** The entry of an id, or undefined when no table has it (ids also come from requests). */
export const entryOf = (id: string): Entry | undefined => CATALOGUE.find((entry) => entry.id === id);
