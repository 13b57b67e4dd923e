import { AppError, type StatisticsRequest } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { fromWire, tabulateEach } from '@report/engine/wire';
import { checkAnswer } from './check-answer';
import type { Compute } from './compute';
import { post, type Reply } from './post';
import { readReply } from './read-reply';
import { headersOf, NOBODY, type Caller } from './token';

/** Milliseconds. Three tries of 20 s and two waits of at most 7 s: the user is never left without a word for more than 75 s. */
export interface Patience {
  readonly timeout: number;
  /** Wait before the second and the third try, each shortened or lengthened by up to a half at random. */
  readonly waits: readonly number[];
  /** Longest wait the service may ask for (Retry-After); more than that is said at once. */
  readonly longestWait: number;
}
const PATIENCE: Patience = { timeout: 20_000, waits: [1000, 4000], longestWait: 7000 };

/**
 * Computes with the service over HTTP. The same request may be sent again without harm: the service keeps nothing.
 * Tries again when there was no reply, on 5xx and on 429, and once with a new token on 401; any other refusal is final.
 *
 * @param profile the association: the answer is checked against it
 * @param caller who asks: without a token the service of one computer answers, the one in Azure does not
 * @param baseUrl where the service is: '' for the pane's own site, «https://host» otherwise; counts go to
 *   `${baseUrl}/api/statistics`, in the body, never in the address
 * @throws AppError — CANCELLED, SERVICE_UNREACHABLE, SERVICE_NOT_OURS, ANSWER_REFUSED, TOO_MANY_REQUESTS, NOT_FOUND, or
 *   the code the service answered with, and its request id
 */
export function computeRemotely(
  profile: Profile,
  baseUrl: string,
  patience: Patience = PATIENCE,
  caller: Caller = NOBODY,
): Compute {
  const url = `${baseUrl}/api/statistics`;
  if (url.includes('?') || url.includes('#')) throw new Error('the address of the service has no query');
  return async (request, { signal }) => {
    const answer = readReply(await postPatiently(url, request, { patience, caller, signal }));
    // The words of the tables and which counts a cell came from do not travel: they are those of the same plan here.
    const answers = fromWire(tabulateEach(profile, request), request, answer);
    if (answers === null) throw new AppError('ANSWER_REFUSED');
    checkAnswer(profile, request, answers);
    return answers;
  };
}

interface Asking {
  readonly patience: Patience;
  readonly caller: Caller;
  readonly signal: AbortSignal;
}

async function postPatiently(url: string, request: StatisticsRequest, asking: Asking): Promise<Reply | null> {
  const { patience, caller, signal } = asking;
  const json = JSON.stringify(request);
  let token = (await caller.getToken?.({ fresh: false, signal })) ?? null;
  let renewed = caller.getToken === null;
  for (const wait of [...patience.waits, null]) {
    const send = (): Promise<Reply | null> =>
      post(url, json, { more: headersOf(token, caller.version), timeout: patience.timeout, signal });
    let reply = await send();
    if (reply?.status === 401 && !renewed) {
      renewed = true;
      token = (await caller.getToken?.({ fresh: true, signal })) ?? null;
      reply = await send();
    }
    if (wait === null || !mayPass(reply)) return reply;
    const asked = retryAfter(reply);
    if (asked !== null && asked > patience.longestWait) return reply;
    await pause(asked ?? wait * (0.5 + Math.random()), signal);
  }
  return null;
}

/** Whether the same request may succeed a little later. */
const mayPass = (reply: Reply | null): boolean => reply === null || reply.status === 429 || reply.status >= 500;

/** Milliseconds the service asks to wait (seconds or a date on the wire), or null when it says nothing readable. */
function retryAfter(reply: Reply | null): number | null {
  const said = reply?.retryAfter?.trim();
  if (said === undefined || said === '') return null;
  const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new AppError('CANCELLED'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
