import { ASBL_TABLES } from './association/tables';
import { BEBE_TABLES } from './bebe/tables';
import { DIALOGUE_TABLES } from './dialogue/tables';
import type { Entry } from '@report/engine/catalogue';
import { MEDICAL_TABLES } from './medical/tables';

/** Every table, in the order of the report. */
export const CATALOGUE: readonly Entry[] = [...MEDICAL_TABLES, ...DIALOGUE_TABLES, ...BEBE_TABLES, ...ASBL_TABLES];

/** The entry of an id, or undefined when no table has it (ids also come from requests). */
export const entryOf = (id: string): Entry | undefined => CATALOGUE.find((entry) => entry.id === id);
