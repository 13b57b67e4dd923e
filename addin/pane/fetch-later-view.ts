import { AppError } from '@report/engine/contract';
import type { View, ViewContext } from './views/view';

/** The views of the steps after the first one. */
export type LaterView = (context: ViewContext) => View;

/**
 * Fetches the views of the steps after the first one, which the pane does without while it opens. Importing a module
 * does nothing, so that only its fetching can fail.
 *
 * @throws AppError PANE_INCOMPLETE: they could not be fetched
 */
export async function fetchLaterView(): Promise<LaterView> {
  try {
    return (await import('./later-view')).laterView;
  } catch {
    throw new AppError('PANE_INCOMPLETE');
  }
}
