import { rowsOfYear } from '@report/engine/facts';
import type { Year } from '../../../kit';

/** Rows of the acts of the year: the longest register, that three units look into. */
export const actRows = (of: Year): Uint32Array => rowsOfYear(of, of.columns('dialogueActs'), 'date');
