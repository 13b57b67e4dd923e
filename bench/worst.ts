import { tabulate } from '@report/engine/wire';
import { PROFILE } from '@report/profiles/alupse';
import { answerTo, worstRequest } from '../tests/functions/worst-request';
import { measureTogether } from './measure';

const RUNS = 25;
/** Largest body that is read. */
const CAP = 256 * 1024;

/**
 * The dearest request that the service accepts, as far as it could be found (`tests/functions/worst-request.test.ts` bounds
 * it by a count of operations): its tables alone, from body to answer, and the same with a body filled with blanks to the
 * cap.
 */
export async function benchWorst(): Promise<void> {
  const request = worstRequest(PROFILE);
  const json = JSON.stringify(request);
  const full = `{${' '.repeat(CAP - json.length)}${json.slice(1)}`;
  const { tables, whole, padded } = await measureTogether(RUNS, {
    tables: () => tabulate(PROFILE, request),
    whole: () => answerTo(PROFILE, json),
    padded: () => answerTo(PROFILE, full),
  });
  console.log(`body ${json.length} B, answer ${Buffer.byteLength(whole.result)} B`);
  for (const [name, { minimum, median }] of Object.entries({ tables, whole, padded }))
    console.log(`${name}: ${minimum.toFixed(1)} ms (${median.toFixed(1)})`);
}
