import { type Area, areaOf } from '@report/engine/registers';

export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** «A1:G50» as a name or a chart holds it: «$A$1:$G$50». */
export const absolute = (address: string): string => address.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** The 0-based rows and columns of an address. @throws Error when it is none: a mistake of the layout */
export function areaIn(address: string): Area {
  const area = areaOf(address);
  if (area === null) throw new Error(`${address} is no address`);
  return area;
}
