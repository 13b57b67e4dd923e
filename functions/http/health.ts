import type { Work } from './at-the-edge';

/** `GET /api/health`: the service runs, and which edition of the catalogue it computes. */
export const health =
  (catalogue: string): Work =>
  () =>
    Promise.resolve({ status: 'ok', contract: 1, catalogue });
