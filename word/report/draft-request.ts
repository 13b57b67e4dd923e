import { type CatalogueProfile, entryOf } from '@report/engine/catalogue';
import type { StatisticsAnswer } from '@report/engine/contract';
import type { DraftChartWish, DraftRequest } from '../draft';
import { draftChapters } from './draft-chapters';
import { listLabels } from './list-labels';
import type { ReportProfile } from './report-profile';

/**
 * All a draft is written from. A chapter may name a table that its edition does not number: it is taken from the answer
 * of all tables.
 */
export function draftRequest(
  profile: CatalogueProfile,
  report: Pick<ReportProfile, 'chapters'>,
  { ofEdition, ofAll }: { readonly ofEdition: StatisticsAnswer; readonly ofAll: StatisticsAnswer },
): DraftRequest {
  const { year, edition } = ofEdition;
  const chapters = report.chapters[edition] ?? draftChapters(profile, ofEdition);
  const lacking = new Set(chapters.flatMap(({ tables }) => tables));
  for (const { id } of ofEdition.tables) lacking.delete(id);
  const answer = { ...ofEdition, tables: [...ofEdition.tables, ...ofAll.tables.filter(({ id }) => lacking.has(id))] };
  const charts = new Map<string, DraftChartWish>();
  for (const { id } of answer.tables) {
    const entry = entryOf(profile, id);
    if (entry?.kind === 'statistic' && entry.chart !== undefined) charts.set(id, entry.chart);
  }
  return { answer, chapters, charts, labels: listLabels(profile, answer), title: `Rapport d’activité ${year}` };
}
