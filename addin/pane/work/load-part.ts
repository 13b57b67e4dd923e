import { AppError } from '@report/engine/contract';

/**
 * A part of the pane that is being fetched. Importing a module does nothing, so that only its fetching can fail.
 *
 * @throws AppError PANE_INCOMPLETE: the part could not be fetched
 */
export async function loadPart<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch {
    throw new AppError('PANE_INCOMPLETE');
  }
}
