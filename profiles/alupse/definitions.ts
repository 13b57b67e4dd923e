import { definitions } from '@report/engine/profile';
import { ASSOCIATION_REGISTERS, ASSOCIATION_UNITS } from './association/definitions';
import { BEBE_REGISTERS, BEBE_UNITS } from './bebe/definitions';
import { DIALOGUE_REGISTERS, DIALOGUE_UNITS } from './dialogue/definitions';
import { BANDS, LISTS } from './lists';
import { MEDICAL_REGISTERS, MEDICAL_UNITS } from './medical/definitions';

/** The registers, lists and units of the association, in the order of the annual report. */
export const DEFINITIONS = definitions({
  registers: [...MEDICAL_REGISTERS, ...DIALOGUE_REGISTERS, ...BEBE_REGISTERS, ...ASSOCIATION_REGISTERS],
  lists: LISTS,
  bands: BANDS,
  units: { ...MEDICAL_UNITS, ...DIALOGUE_UNITS, ...BEBE_UNITS, ...ASSOCIATION_UNITS },
});
