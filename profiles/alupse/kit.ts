import { kitOf, type YearOf } from '@report/engine/profile';
import { DEFINITIONS } from './definitions';
import type { EditionKey } from './editions';

/** Keys of the services: as the registers and tables name them. */
export type ServiceKey = 'medical' | 'dialogue' | 'bebe' | 'asbl';

/** The year a derivation sees, with the registers of the association. */
export type Year = YearOf<typeof DEFINITIONS>;

/** The engine’s words with the definitions of the association: an unknown unit, variable, register or field does not compile. */
export const {
  bandLevels,
  factTableOf,
  levelOf,
  levelsOf,
  listOf,
  parsedCode,
  population,
  registerList,
  rowRule,
  rule,
  statistic,
} = kitOf<typeof DEFINITIONS, ServiceKey, EditionKey>(DEFINITIONS);
