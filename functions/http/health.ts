import type { Work } from './at-the-edge';

export interface HealthOptions {
  readonly catalogue: string;
  readonly version: string;
  /** Whether people must sign in, and whether the settings for it are there: without them everybody is refused. */
  readonly signIn: 'none' | 'required' | 'not-set';
}

/** `GET /api/health`: the service runs, in which version, which edition of the catalogue it computes, who is let in. */
export const health =
  (options: HealthOptions): Work =>
  () =>
    Promise.resolve({ status: 'ok', contract: 2, ...options });
