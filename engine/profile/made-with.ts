import { catalogueHash, fingerprint } from '../catalogue';
import { version } from '../package.json';
import type { Profile } from './profile';

/** What figures were made with: the same three, the same registers and the same answers give the same figures. */
export interface MadeWith {
  /** Version of the product. */
  readonly product: string;
  /** 16 hexadecimal digits of tables, lists and units. */
  readonly catalogue: string;
  /** 16 hexadecimal digits of what the rules say of themselves: how they look is in the version of the product. */
  readonly rules: string;
}

export const madeWith = (profile: Profile): MadeWith => ({
  product: version,
  catalogue: catalogueHash(profile),
  rules: fingerprint(
    profile.rules.map(({ id, title, severity, remedy, tables }) => ({ id, title, severity, remedy, tables })),
  ),
});

/** «version 0.2.0 · catalogue 0123456789abcdef · règles 0123456789abcdef» */
export function madeWithText(profile: Profile): string {
  const { product, catalogue, rules } = madeWith(profile);
  return `version ${product} · catalogue ${catalogue} · règles ${rules}`;
}
