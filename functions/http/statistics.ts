import { AppError, statisticsRequest, type StatisticsAnswer, type StatisticsRequest } from '@report/engine/contract';
import type { Work } from './at-the-edge';
import { parseJson } from './parse-json';
import { readBody } from './read-body';

/** Turns counts into tables. Pure: nothing of a request outlives its answer. */
export type ComputeTables = (request: StatisticsRequest) => StatisticsAnswer;

const JSON_TYPE = /^application\/json\s*(?:;\s*charset=utf-8\s*)?$/i;

/**
 * `POST /api/statistics`: counts in, tables out.
 * Whatever is wrong with the body, the answer is a code: what the validators say quotes the input and is dropped.
 *
 * @throws AppError WRONG_MEDIA_TYPE, BODY_TOO_LARGE, NOT_JSON, WRONG_SHAPE, and those of `compute`:
 *   CATALOGUE_MISMATCH, WRONG_PROJECTIONS
 */
export const statistics =
  (compute: ComputeTables): Work =>
  async (request, onRead) => {
    const { headers } = request;
    // A compressed body would pass the cap before it is unfolded.
    if (!JSON_TYPE.test(headers.get('content-type') ?? '') || headers.has('content-encoding'))
      throw new AppError('WRONG_MEDIA_TYPE');
    const parsed = statisticsRequest.safeParse(parseJson(await readBody(request, onRead)));
    if (!parsed.success) throw new AppError('WRONG_SHAPE');
    return compute(parsed.data);
  };
