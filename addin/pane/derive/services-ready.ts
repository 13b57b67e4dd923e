import { SERVICES } from '@report/engine/contract';
import type { TableReadiness } from '../../actions';

/** Services with at least one table whose registers are all there, in the order of the report. */
export const servicesReady = (tables: readonly TableReadiness[]): readonly string[] =>
  SERVICES.filter((service) => tables.some((table) => table.service === service && table.absentRegisters.length === 0));
