import { type CatalogueProfile, chaptersOf, inReportOrder } from '@report/engine/catalogue';
import type { StatisticsAnswer } from '@report/engine/contract';
import type { DraftChapter } from '../draft';

/**
 * The chapters of a draft where the association ships none: each service, the chapters of its tables as the sheets of
 * results have them, in the order of the report.
 */
export function draftChapters(
  profile: CatalogueProfile,
  { tables, edition }: Pick<StatisticsAnswer, 'tables' | 'edition'>,
): DraftChapter[] {
  return profile.services.flatMap((service) => {
    const own = inReportOrder(
      tables.filter((table) => table.service === service.key),
      edition,
    );
    const headings = chaptersOf(profile, own, service, edition);
    return [...new Set(headings)].map((heading) => ({
      headings: [service.title, heading],
      tables: own.filter((_, index) => headings[index] === heading).map(({ id }) => id),
    }));
  });
}
