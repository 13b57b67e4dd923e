import { definitions } from '@report/engine/profile';
import { ACCUEIL_REGISTERS, ACCUEIL_UNITS } from './accueil/definitions';
import { BANDS, LISTS } from './lists';

/** The registers, lists and units of the association, in the order of the annual report. */
export const DEFINITIONS = definitions({
  registers: [...ACCUEIL_REGISTERS],
  lists: LISTS,
  bands: BANDS,
  units: { ...ACCUEIL_UNITS },
});
