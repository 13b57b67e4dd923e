import type { CatalogueProfile } from '@report/engine/catalogue';
import type { TableReadiness } from '../../actions';

/** Services with at least one table whose registers are all there, in the order of the report. */
export const servicesReady = (
  { services }: Pick<CatalogueProfile, 'services'>,
  tables: readonly TableReadiness[],
): readonly string[] =>
  services
    .map(({ key }) => key)
    .filter((service) => tables.some((table) => table.service === service && table.absentRegisters.length === 0));
