import { kitOf, type PeriodOf } from '@report/engine/profile';
import { DEFINITIONS } from './definitions';
import type { EditionKey } from './editions';

type Registers = (typeof DEFINITIONS)['registers'];

/** Keys of the services: those of the registers. */
export type ServiceKey = Registers[keyof Registers]['service'];

/** The year a derivation sees, with the registers of the association. */
export type Year = PeriodOf<typeof DEFINITIONS>;

/** The engine’s words with the definitions of the association: an unknown unit, variable, register or field does not compile. */
export const { bandLevels, factTableOf, levelOf, population, rowRule, statistic } = kitOf<
  typeof DEFINITIONS,
  ServiceKey,
  EditionKey
>(DEFINITIONS);
