import { AppError, statisticsRequest, type AnswerOnWire, type StatisticsRequest } from '@report/engine/contract';
import type { Work } from './at-the-edge';
import { parseJson } from './parse-json';
import { isOlder } from './is-older';
import { readBody } from './read-body';

/** Turns counts into tables. Pure: nothing of a request outlives its answer. */
export type ComputeTables = (request: StatisticsRequest) => AnswerOnWire;

const JSON_TYPE = /^application\/json\s*(?:;\s*charset=utf-8\s*)?$/i;

/** Where the pane says its version, «0.1.0»; it says nothing else about the person or the computer. */
const PANE_VERSION_HEADER = 'x-pane-version';

export interface StatisticsOptions {
  readonly compute: ComputeTables;
  /** Version of the service: a pane that says an older one is told to reload before it sends counts that differ. */
  readonly version: string;
  /** Milliseconds a whole body may take. */
  readonly bodyDeadline?: number | undefined;
}

/**
 * `POST /api/statistics`: counts in, tables out.
 * Whatever is wrong with the body, the answer is a code: what the validators say quotes the input and is dropped.
 *
 * @throws AppError WRONG_MEDIA_TYPE, BODY_TOO_LARGE, NOT_JSON, WRONG_SHAPE, and those of `compute`:
 *   CATALOGUE_MISMATCH, WRONG_PROJECTIONS; PANE_OUTDATED
 */
export const statistics =
  ({ compute, version, bodyDeadline }: StatisticsOptions): Work =>
  async (request, onRead) => {
    const { headers } = request;
    if (isOlder(headers.get(PANE_VERSION_HEADER), version)) throw new AppError('PANE_OUTDATED');
    // A compressed body would pass the cap before it is unfolded.
    if (!JSON_TYPE.test(headers.get('content-type') ?? '') || headers.has('content-encoding'))
      throw new AppError('WRONG_MEDIA_TYPE');
    const parsed = statisticsRequest.safeParse(parseJson(await readBody(request, { onRead, deadline: bodyDeadline })));
    if (!parsed.success) throw new AppError('WRONG_SHAPE');
    return compute(parsed.data);
  };
