import { AppError, type StatisticsAnswer, type StatisticsRequest } from '@report/engine/contract';

/**
 * Computes the tables from counts, one answer for each period: the service over HTTP, or the same code on this computer.
 *
 * @throws AppError, CANCELLED when the signal is aborted
 */
export type Compute = (
  request: StatisticsRequest,
  options: { readonly signal: AbortSignal },
) => Promise<readonly StatisticsAnswer[]>;

/** The answer to a request of one period. Throws as `compute` does, and AppError ANSWER_REFUSED when there is none. */
export async function computeOne(
  compute: Compute,
  request: StatisticsRequest,
  options: { readonly signal: AbortSignal },
): Promise<StatisticsAnswer> {
  const [answer] = await compute(request, options);
  if (answer === undefined) throw new AppError('ANSWER_REFUSED');
  return answer;
}
