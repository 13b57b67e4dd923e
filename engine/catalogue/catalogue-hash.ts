import type { CatalogueProfile } from './catalogue-profile';
import { fingerprint } from './fingerprint';

type Hashed = Pick<CatalogueProfile, 'name' | 'tables' | 'checks' | 'units' | 'lists' | 'bands'>;
const hashes = new WeakMap<Hashed, string>();

/**
 * 16 hexadecimal digits of everything both sides must agree on: the association, its tables and their checks, the
 * units, the code lists and the bands. A request made with another hash is refused (CATALOGUE_MISMATCH). How populations
 * are named is asked by one side alone.
 */
export function catalogueHash(profile: Hashed): string {
  const known = hashes.get(profile);
  if (known !== undefined) return known;
  const { name, tables, checks, lists, bands } = profile;
  const units = Object.entries(profile.units).map(([key, unit]) => ({ ...unit, key, populations: {} }));
  const hash = fingerprint({ name, tables, checks, units, lists, bands });
  hashes.set(profile, hash);
  return hash;
}
