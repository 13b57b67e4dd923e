import type { CatalogueProfile } from '../catalogue';
import { auditDoubles } from './doubles';
import { auditEqualities } from './equalities';
import { auditPartitions } from './partitions';
import { auditPercentages } from './percentages';
import type { Audited, TypedFigure } from './typed-figure';
import { TypedFigures } from './typed-figures';

/**
 * Holds figures as someone typed or printed them against what must be true: the equalities that are declared beside the
 * tables and evaluated at every run, lines that part their base, percentages that some whole number must print. Answers
 * every equality that could be evaluated; those that are not `ok` name figures of which one at least is wrong.
 * All figures of one year and one report; figures of an unknown table are left aside. Never throws.
 */
export function audit(profile: CatalogueProfile, figures: readonly TypedFigure[]): Audited[] {
  const typed = new TypedFigures(figures);
  const tables = [...new Set(figures.map(({ table }) => table))];
  return [
    ...auditDoubles(typed),
    ...auditEqualities(profile, typed),
    ...auditPartitions(profile, typed, tables),
    ...auditPercentages(typed),
  ];
}
