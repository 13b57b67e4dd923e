import { tableKit } from '../catalogue';
import type { Period } from '../calendar';
import type { Code } from '../contract';
import {
  bandLevels,
  factTableOf,
  levelOf,
  levelsOf,
  parsedCode,
  type FactColumns,
  type FactTable,
  type ReportPeriod,
  type VariableOf,
} from '../facts';
import { ruleKit } from '../rules';
import { listOf, type Vocabulary } from '../vocabularies';
import type { Definitions } from './definitions';

type Keys<T> = keyof T & string;

/** The period a derivation of these definitions sees. */
export type PeriodOf<D extends Definitions> = ReportPeriod<D['registers']>;

/**
 * The words in which an association writes its derivations, tables and rules: the engine's functions with the
 * definitions given, so that every name is checked when it is compiled. `Service`, `Edition`: keys of its services and
 * editions.
 */
export function kitOf<D extends Definitions, Service extends string, Edition extends string>(definitions: D) {
  type U = D['units'];
  return {
    ...tableKit<U, D['registers'], Service, Edition>(),
    ...ruleKit<D['registers']>(),
    factTableOf: <K extends Keys<U>>(unit: K, period: Period, columns: FactColumns<U[K]>): FactTable =>
      factTableOf<U[K]>(definitions, unit, period, columns),
    levelsOf: <K extends Keys<U>>(unit: K, variable: VariableOf<U[K]>): readonly Code[] =>
      levelsOf(definitions, unit, variable),
    levelOf: <K extends Keys<U>>(unit: K, variable: VariableOf<U[K]>, code: Code): number =>
      levelOf(definitions, unit, variable, code),
    parsedCode: (list: Keys<D['lists']>, code: Code): number => parsedCode(definitions, list, code),
    /** The list of a key: to map its codes to something else. */
    listOf: (list: Keys<D['lists']>): Vocabulary => listOf(definitions, list),
    bandLevels: (bands: Keys<D['bands']>, values: Int32Array): Uint8Array =>
      bandLevels(definitions.bands[bands] ?? [], values),
  };
}
