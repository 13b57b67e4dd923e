import { type CatalogueProfile, editionFor } from '@report/engine/catalogue';
import type { StatisticsAnswer } from '@report/engine/contract';

/** Which report a draft follows: the chosen one, else that of the tables, else that of the year. */
export function editionOfDraft(
  profile: CatalogueProfile,
  chosen: string | null,
  { edition, year }: Pick<StatisticsAnswer, 'edition' | 'year'>,
): string {
  const known = (key: string): boolean => profile.editions.some((one) => one.key === key);
  return [chosen, edition].find((key) => key !== null && known(key)) ?? editionFor(profile, year);
}
