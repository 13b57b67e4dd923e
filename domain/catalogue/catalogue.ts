import { ASBL_TABLES } from './asbl';
import { BEBE_TABLES } from './bebe';
import { DIALOGUE_TABLES } from './dialogue';
import type { Entry } from './entry';
import { MEDICAL_TABLES } from './medical';

/** Every table, in the order of the report. */
export const CATALOGUE: readonly Entry[] = [...MEDICAL_TABLES, ...DIALOGUE_TABLES, ...BEBE_TABLES, ...ASBL_TABLES];

/** The entry of an id, or undefined when no table has it (ids also come from requests). */
export const entryOf = (id: string): Entry | undefined => CATALOGUE.find((entry) => entry.id === id);
