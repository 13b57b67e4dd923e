import type { StatisticsAnswer, StatisticsRequest } from '@alupse/domain/contract';

/**
 * Computes the tables from counts: the service over HTTP, or the same code on this computer.
 *
 * @throws AppError, CANCELLED when the signal is aborted
 */
export type Compute = (
  request: StatisticsRequest,
  options: { readonly signal: AbortSignal },
) => Promise<StatisticsAnswer>;
