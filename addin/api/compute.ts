import type { StatisticsAnswer, StatisticsRequest } from '@report/engine/contract';

/**
 * Computes the tables from counts: the service over HTTP, or the same code on this computer.
 *
 * @throws AppError, CANCELLED when the signal is aborted
 */
export type Compute = (
  request: StatisticsRequest,
  options: { readonly signal: AbortSignal },
) => Promise<StatisticsAnswer>;
