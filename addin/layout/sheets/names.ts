import type { CatalogueProfile, Service } from '@report/engine/catalogue';

/** A year, or the words that tell the sheets of another period apart: «S1 2016». */
type Of = number | string;

const MOST = 31;
/** Excel allows 31 characters, and none of [ ] : * ? / \ : before a long period the name of the sheet is shortened. */
const named = (name: string, of: Of): string => {
  const room = MOST - String(of).length - 1;
  return `${name.length > room ? `${name.slice(0, room - 1)}.` : name} ${of}`;
};

/** Names of the sheets of a period. */
export const sheetNames = (of: Of) => ({
  summary: named('Sommaire', of),
  service: ({ tab }: Pick<Service, 'tab'>): string => named(tab, of),
  lists: named('Annexes', of),
  comparison: named('Comparaison', of),
  checks: named('Contrôles', of),
  definitions: named('Définitions', of),
  custom: named('Sur mesure', of),
});

/** Every sheet that some run of a period may write. */
export function possibleSheets({ services }: Pick<CatalogueProfile, 'services'>, of: Of): string[] {
  const { service, ...others } = sheetNames(of);
  return [...Object.values(others), ...services.map(service)];
}

/** Name of a table in the workbook: letters, digits and «_», never like a cell («C3»). */
export const tableName = (id: string, of: Of): string => `${id}_${of}`.replaceAll(/\W/g, '_');

/** Name of a part of a table: the first bears the name of the table alone. */
export const partName = (id: string, part: number, of: Of): string =>
  tableName(part === 0 ? id : `${id}-partie-${part + 1}`, of);

/** Name of a table beside the years before; one per column of a table that has several. */
export const comparisonName = (id: string, column: string | null, of: Of): string =>
  tableName(['comparaison', id, ...(column === null ? [] : [column])].join('-'), of);

/** Name of the cell that holds the sentence of a table. */
export const sentenceName = (id: string, of: Of): string => tableName(`${id}_phrase`, of);

/** A place of the workbook, as a link leads to it. */
export const placeOf = (sheet: string, row: number): string => `'${sheet}'!A${row + 1}`;
