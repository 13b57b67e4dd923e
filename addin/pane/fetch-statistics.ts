import { AppError } from '@report/engine/contract';
import type { View, ViewContext } from './views/view';

/** The views of the step Statistiques. */
export type StatisticsView = (context: ViewContext) => View;

/**
 * Fetches the views of the step Statistiques, which the pane does without while it opens. Importing a module does
 * nothing, so that only its fetching can fail.
 *
 * @throws AppError PANE_INCOMPLETE: they could not be fetched
 */
export async function fetchStatistics(): Promise<StatisticsView> {
  try {
    return (await import('./statistics-view')).statisticsView;
  } catch {
    throw new AppError('PANE_INCOMPLETE');
  }
}
