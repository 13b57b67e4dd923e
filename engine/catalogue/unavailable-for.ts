import { isWholeYears, partsOf, type Period } from '../calendar';
import type { Entry } from './entry';

/** Why a table has no meaning for a period: it is of whole years, or of one calendar year. */
export type Unavailable = 'annee-entiere' | 'une-annee-civile';

/** Why a table has no meaning for a period; null when it has. */
export function unavailableFor({ periods }: Pick<Entry, 'periods'>, period: Period): Unavailable | null {
  if (periods === 'annee-entiere') return isWholeYears(period) ? null : periods;
  const oneYear = partsOf(period.firstDay).year === partsOf(period.lastDay).year;
  return periods === 'une-annee-civile' && !oneYear ? periods : null;
}
