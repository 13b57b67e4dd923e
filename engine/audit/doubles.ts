import { NBSP } from '../text';
import type { Audited } from './typed-figure';
import type { TypedFigures } from './typed-figures';
import { located } from './words';

/** One figure typed in several places must be the same everywhere. */
export function auditDoubles(typed: TypedFigures): Audited[] {
  return typed.distinct().flatMap((figures): Audited[] => {
    const [first, ...others] = figures;
    if (!first || others.length === 0) return [];
    const message = `Le même chiffre est écrit deux fois autrement${NBSP}: ${figures.map(located).join(', ')}.`;
    return [{ kind: 'deux-chiffres', code: first.table, ok: false, message, figures }];
  });
}
