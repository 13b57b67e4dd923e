import { counted, enumerate } from '@report/engine/text';

/** Addresses are named up to so many, then counted. */
const NAMED = 4;

/** «cellule L188», «cellules L188 et L190», «12 cellules». */
export const cellsText = (addresses: readonly string[]): string => {
  if (addresses.length > NAMED) return counted(addresses.length, 'cellule', 'cellules');
  return `${addresses.length === 1 ? 'cellule' : 'cellules'} ${enumerate(addresses)}`;
};
