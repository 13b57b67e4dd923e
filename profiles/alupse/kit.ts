import type { RegisterColumns } from '@report/engine/facts';
import { kitOf, type PeriodOf } from '@report/engine/profile';
import type { ColumnSpec, FieldOf } from '@report/engine/registers';
import type { RowColumns, RuleData } from '@report/engine/rules';
import { DEFINITIONS } from './definitions';
import type { EditionKey } from './editions';

type Registers = (typeof DEFINITIONS)['registers'];

/** Keys of the services: those of the registers. */
export type ServiceKey = Registers[keyof Registers]['service'];

/** The year a derivation sees, with the registers of the association. */
export type Year = PeriodOf<typeof DEFINITIONS>;

/** The columns of one of its registers, and the fields of them of a type. */
export type Columns<K extends keyof Registers> = RegisterColumns<Registers[K]>;
export type Field<K extends keyof Registers, T extends ColumnSpec['type']> = FieldOf<Registers[K], T>;

/** What its rules look at, and the columns of one register as functions of the row. */
export type Rows<K extends keyof Registers> = RowColumns<Registers[K]>;
export type Data = RuleData<Registers>;

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
