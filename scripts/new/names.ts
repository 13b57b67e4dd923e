import { Refusal } from './refusal';

/** «motif-demandeur» as «motifDemandeur». */
export const camel = (name: string): string =>
  name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** «motif-demandeur» as «MotifDemandeur». */
export const pascal = (name: string): string => camel(`-${name}`);

/** «motif-demandeur» as «MOTIF_DEMANDEUR». */
export const constant = (name: string): string => name.replaceAll('-', '_').toUpperCase();

/** «presences» as «presence»: what one row stands for. */
export const singular = (name: string): string => name.replace(/(?<=..)s$/, '');

/** A name as files, codes and constants can bear it. Throws a Refusal for any other. */
export function checkName(name: string): string {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) && name.length <= 40) return name;
  throw new Refusal(
    `«${name}» cannot be a name: lower-case letters without accents, digits and single dashes, from a letter on, at most 40 signs. For example: motif-demandeur`,
  );
}
