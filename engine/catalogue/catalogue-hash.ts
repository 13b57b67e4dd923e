import type { CatalogueProfile } from './catalogue-profile';
import { fingerprint } from './fingerprint';

type Hashed = Pick<CatalogueProfile, 'name' | 'tables' | 'checks' | 'units' | 'lists' | 'bands' | 'periodTexts'>;
const hashes = new WeakMap<Hashed, string>();

/**
 * 16 hexadecimal digits of everything both sides must agree on: the association, its tables and their checks, the
 * units with their populations, the code lists, the bands and the words of a period. A request made with another hash is
 * refused (CATALOGUE_MISMATCH). What a population is called changes no figure and is left out.
 */
export function catalogueHash(profile: Hashed): string {
  const known = hashes.get(profile);
  if (known !== undefined) return known;
  const { name, tables, checks, lists, bands, periodTexts } = profile;
  const units = Object.entries(profile.units).map(([key, unit]) => ({
    ...unit,
    key,
    populations: Object.entries(unit.populations).map(([name, { where }]) => ({ name, where })),
  }));
  const hash = fingerprint({ name, tables, checks, units, lists, bands, periodTexts });
  hashes.set(profile, hash);
  return hash;
}
