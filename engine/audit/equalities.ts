import { evaluateCheck, type CatalogueProfile, type FigureRef } from '../catalogue';
import { NBSP } from '../text';
import type { Audited } from './typed-figure';
import type { TypedFigures } from './typed-figures';
import { summed } from './words';

/** The equalities between tables that every run of the program evaluates, here on typed counts. */
export function auditEqualities({ checks }: CatalogueProfile, typed: TypedFigures): Audited[] {
  return checks.flatMap((check): Audited[] => {
    const valueOf = (figure: FigureRef): number | null =>
      typed.count(figure)?.value ?? (figure.absent && typed.has(figure.table) ? 0 : null);
    const evaluated = evaluateCheck(check, valueOf);
    const [expected, found] = [check.expected, check.found].map((figures) =>
      figures.map((figure) => typed.count(figure)).filter((figure) => figure !== null),
    );
    if (!evaluated || !expected || !found || expected.length * found.length === 0) return [];
    const message = `${check.label}${NBSP}: ${summed(expected)} contre ${summed(found)}.`;
    return [{ kind: 'controle', code: check.code, ok: evaluated.ok, message, figures: [...expected, ...found] }];
  });
}
