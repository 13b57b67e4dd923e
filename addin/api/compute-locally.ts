import type { CatalogueProfile } from '@report/engine/catalogue';
import { AppError } from '@report/engine/contract';
import { tabulate } from '@report/engine/tabulate';
import type { Compute } from './compute';

/** The service's own code, on this computer: same answer, byte for byte, without a network. */
export const computeLocally =
  (profile: CatalogueProfile): Compute =>
  async (request, { signal }) => {
    // Gives the pane one turn to show that the stage has begun: the computation itself holds the thread.
    await Promise.resolve();
    if (signal.aborted) throw new AppError('CANCELLED');
    return tabulate(profile, request);
  };
