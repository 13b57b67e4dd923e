import { AppError } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { tabulateEach } from '@report/engine/wire';
import type { Compute } from './compute';

/** The service's own code, on this computer: same answer, byte for byte, without a network. */
export const computeLocally =
  (profile: Profile): Compute =>
  async (request, { signal }) => {
    // Gives the pane one turn to show that the stage has begun: the computation itself holds the thread.
    await Promise.resolve();
    if (signal.aborted) throw new AppError('CANCELLED');
    return tabulateEach(profile, request);
  };
