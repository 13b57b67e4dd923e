import type { CatalogueProfile, Service } from '@report/engine/catalogue';

/** Names of the sheets of a year. Excel allows 31 characters, and none of [ ] : * ? / \ */
export const sheetNames = (year: number) => ({
  summary: `Sommaire ${year}`,
  service: ({ tab }: Pick<Service, 'tab'>): string => `${tab} ${year}`,
  lists: `Annexes ${year}`,
  comparison: `Comparaison ${year}`,
  checks: `Contrôles ${year}`,
  definitions: `Définitions ${year}`,
});

/** Every sheet that some run of a year may write. */
export function possibleSheets({ services }: Pick<CatalogueProfile, 'services'>, year: number): string[] {
  const { service, ...others } = sheetNames(year);
  return [...Object.values(others), ...services.map(service)];
}

/** Name of a table in the workbook: letters, digits and «_», never like a cell («C3»). */
export const tableName = (id: string, year: number): string => `${id.replaceAll(/\W/g, '_')}_${year}`;

/** Name of a part of a table: the first bears the name of the table alone. */
export const partName = (id: string, part: number, year: number): string =>
  tableName(part === 0 ? id : `${id}-partie-${part + 1}`, year);

/** Name of a table beside the years before; one per column of a table that has several. */
export const comparisonName = (id: string, column: string | null, year: number): string =>
  tableName(['comparaison', id, ...(column === null ? [] : [column])].join('-'), year);

/** Name of the cell that holds the sentence of a table. */
export const sentenceName = (id: string, year: number): string => tableName(`${id}_phrase`, year);

/** A place of the workbook, as a link leads to it. */
export const placeOf = (sheet: string, row: number): string => `'${sheet}'!A${row + 1}`;
