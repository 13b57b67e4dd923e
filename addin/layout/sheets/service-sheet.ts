import { chaptersOf, type Service } from '@report/engine/catalogue';
import { FIGURE_GRID } from '../model/grids';
import { tableBlocks } from '../tables/table-block';
import { type ComposedSheet, composeSheet } from './compose-sheet';
import type { ReportContext } from './report-context';

/** The sheet of a service: its tables of figures, chapter by chapter. Null when it has none. */
export function serviceSheet(service: Service, context: ReportContext): ComposedSheet | null {
  const { profile, words, ofReport, edition, names, sub, back, labelOf } = context;
  const own = context.tables.filter((table) => table.service === service.key && table.kind === 'statistic');
  if (own.length === 0) return null;
  const chapters = chaptersOf(profile, own, service, edition);
  return composeSheet(profile, {
    name: names.service(service),
    title: `${service.title} – tableaux ${ofReport}`,
    sub,
    grid: FIGURE_GRID,
    back,
    blocks: own.flatMap((table, index) => {
      const chapter = chapters[index] ?? null;
      const begins = chapter !== chapters[index - 1];
      return tableBlocks(profile, table, { label: labelOf(table), chapter: begins ? chapter : null, words, back });
    }),
  });
}
