import { AppError, type StatisticsRequest } from '@report/engine/contract';
import { startServer, type Fault, type RunningServer } from '@report/preview/server';
import { CATALOGUE, PROFILE, buildRequest } from '../../fixtures/alupse';
import { computeLocally, computeRemotely } from '../../fixtures/alupse-addin';
import { randomFacts } from './random-facts';

const request = (seed = 1, tables = ['dialogue-motif', 'dialogue-age-sexe']): StatisticsRequest =>
  buildRequest(randomFacts(seed, 2016), { edition: 'complete', rounding: 'adjusted', tables });

const faults: Fault[] = [];
let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ profile: PROFILE, port: 0, faults });
});
afterAll(() => server.close());

/** Milliseconds of every wait that was asked for: for an answer, and between two tries. */
const waits: number[] = [];
const { setTimeout: later } = globalThis;
/** A timer that is asked for so long or longer never rings. */
let deaf = Infinity;
beforeEach(() => {
  waits.length = 0;
  deaf = Infinity;
  jest.spyOn(globalThis, 'setTimeout').mockImplementation((act: () => void, milliseconds = 0) => {
    // The service runs in this process too, and Node has timers for its connections.
    const [asker = ''] = (new Error('asked').stack ?? '')
      .split('\n')
      .filter((line) => / at (?!.*(jest-mock|test\.ts))/.test(line));
    if (/[\\/]addin[\\/]api[\\/]/.test(asker)) waits.push(milliseconds);
    return later(milliseconds < deaf ? act : () => undefined, milliseconds);
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

const never = new AbortController().signal;
/**
 * As long as the real one, twenty times faster: faster still, an answer that is on its way would be given up where the
 * computer does other work.
 */
const FASTER = 20;
/** Milliseconds for which the user may be left without a word, by the real patience. */
const LONGEST = 75_000;
const quick = { timeout: 1000, waits: [50, 200], longestWait: 350 };

interface Outcome {
  readonly code: string;
  readonly requestId: string | null;
  /** Calls of the service. */
  readonly tries: number;
}

/** Sends one request to a service that goes wrong as told. */
async function outcome(...wrong: Fault[]): Promise<Outcome> {
  faults.splice(0, faults.length, ...wrong, ...Array.from({ length: 5 }, (): Fault => ({ kind: 'none' })));
  const before = faults.length;
  const error = await computeRemotely(server.url, quick)(request(), { signal: never }).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error !== null && !(error instanceof AppError)) throw new Error('not foreseen', { cause: error });
  return {
    code: error?.code ?? 'OK',
    requestId: error?.requestId ?? null,
    tries: before - faults.length,
  };
}
const instead = (status: number, body: unknown, headers: Record<string, string> = {}): Fault => ({
  kind: 'instead',
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const page = (status: number): Fault => instead(status, '<!doctype html>', { 'content-type': 'text/html' });

test.each([1, 2, 3])('the service and this computer give the same answer, byte for byte (%i)', async (seed) => {
  const all = request(
    seed,
    CATALOGUE.map(({ id }) => id),
  );
  const local = await computeLocally(all, { signal: never });
  const remote = await computeRemotely(server.url)(all, { signal: never });
  expect(JSON.stringify(remote) === JSON.stringify(local)).toBe(true);
  expect(remote[0]?.tables).toHaveLength(CATALOGUE.length);
});

describe('what goes wrong on the way', () => {
  const hang: Fault = { kind: 'hang' };
  const reset: Fault = { kind: 'reset' };
  const refusal = (status: number, code: string): Fault => instead(status, { code, requestId: '0a1b2c3d' });

  test.each<[string, Fault[], string, number]>([
    ['nothing', [], 'OK', 1],
    ['no answer once', [hang], 'OK', 2],
    ['no answer twice', [hang, hang], 'OK', 3],
    ['no answer at all', [hang, hang, hang], 'SERVICE_UNREACHABLE', 3],
    ['broken in the middle, then well', [reset], 'OK', 2],
    ['broken in the middle each time', [reset, reset, reset], 'SERVICE_UNREACHABLE', 3],
    ['500, then well', [refusal(500, 'INTERNAL')], 'OK', 2],
    ['502, 503, then well', [page(502), page(503)], 'OK', 3],
    ['504 each time', [page(504), page(504), page(504)], 'SERVICE_UNREACHABLE', 3],
    ['429, then well', [instead(429, '', { 'retry-after': '0' })], 'OK', 2],
    ['429 each time', [instead(429, ''), instead(429, ''), instead(429, '')], 'TOO_MANY_REQUESTS', 3],
    ['429 for longer than anybody waits', [instead(429, '', { 'retry-after': '60' })], 'TOO_MANY_REQUESTS', 1],
    ['a sign-in page', [{ kind: 'html' }], 'SERVICE_NOT_OURS', 1],
    ['a sign-in page with 401', [page(401)], 'SERVICE_NOT_OURS', 1],
    ['a redirect', [instead(302, '', { location: '/elsewhere' })], 'SERVICE_NOT_OURS', 1],
    ['a redirect that repeats the body', [instead(307, '', { location: '/api/statistics' })], 'SERVICE_NOT_OURS', 1],
    ['200 and nothing', [{ kind: 'empty' }], 'SERVICE_NOT_OURS', 1],
    ['nothing at that address', [instead(404, '', { 'content-type': 'text/plain' })], 'NOT_FOUND', 1],
    ['another site’s 404', [page(404)], 'SERVICE_NOT_OURS', 1],
    ['cut', [{ kind: 'truncated' }], 'ANSWER_REFUSED', 1],
    ['another shape', [instead(200, { ok: true })], 'ANSWER_REFUSED', 1],
    ['one key too many', [{ kind: 'mutated', mutate: (body) => body.replace('{', '{"more":1,') }], 'ANSWER_REFUSED', 1],
    [
      'another period',
      [{ kind: 'mutated', mutate: (body) => body.replace('"to":"2016-12-31"', '"to":"2016-06-30"') }],
      'ANSWER_REFUSED',
      1,
    ],
    ['a refusal', [refusal(400, 'WRONG_SHAPE')], 'WRONG_SHAPE', 1],
    ['another version', [refusal(409, 'CATALOGUE_MISMATCH')], 'CATALOGUE_MISMATCH', 1],
    ['an unknown code', [refusal(400, 'SOMETHING')], 'INTERNAL', 1],
  ])('%s', async (_, wrong, code, tries) => {
    const found = await outcome(...wrong);
    expect([found.code, found.tries]).toEqual([code, tries]);
    // A limit for each try and a wait before each but the first: what was asked for is all there is to wait.
    expect(waits).toHaveLength(2 * tries - 1);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(LONGEST / FASTER);
  });

  test('the id of the service’s log line is kept, another text is not', async () => {
    expect(await outcome(refusal(400, 'WRONG_SHAPE'))).toMatchObject({ requestId: '0a1b2c3d' });
    expect(await outcome(instead(400, { code: 'WRONG_SHAPE', requestId: '<img src=x>' }))).toMatchObject({
      code: 'WRONG_SHAPE',
      requestId: null,
    });
  });

  test('the wait that the service asks for is kept', async () => {
    const soon = { timeout: 300, waits: [1, 1], longestWait: 2000 };
    faults.splice(0, faults.length, instead(429, '', { 'retry-after': '1' }));
    await computeRemotely(server.url, soon)(request(), { signal: never });
    expect(waits).toEqual([soon.timeout, 1000, soon.timeout]);
    faults.splice(0, faults.length, instead(503, '', { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }));
    await expect(computeRemotely(server.url, soon)(request(), { signal: never })).rejects.toThrow(
      'SERVICE_UNREACHABLE',
    );
  });

  test('nobody there', async () => {
    await expect(computeRemotely('http://127.0.0.1:9', quick)(request(), { signal: never })).rejects.toThrow(
      'SERVICE_UNREACHABLE',
    );
  });
});

describe('cancel', () => {
  test.each<[string, Fault]>([
    ['while waiting for the answer', { kind: 'hang' }],
    ['between two tries', instead(503, '', { 'retry-after': '1' })],
  ])('%s', async (_, wrong) => {
    faults.splice(0, faults.length, wrong);
    // No wait ends by itself: only giving up does.
    deaf = 500;
    const controller = new AbortController();
    const computing = computeRemotely(server.url)(request(), { signal: controller.signal });
    later(() => {
      controller.abort();
    }, 50);
    await expect(computing).rejects.toThrow('CANCELLED');
  });

  test('before it begins, nothing is sent', async () => {
    faults.splice(0, faults.length, { kind: 'hang' });
    await expect(computeRemotely(server.url)(request(), { signal: AbortSignal.abort() })).rejects.toThrow('CANCELLED');
    await expect(computeLocally(request(), { signal: AbortSignal.abort() })).rejects.toThrow('CANCELLED');
    expect(faults).toHaveLength(1);
    faults.length = 0;
  });
});

test('what is sent: one POST of JSON, no query, no cookie, no referrer, and counts alone', async () => {
  const sent: [string, RequestInit][] = [];
  const spy = jest.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
    sent.push([url as string, init ?? {}]);
    return Promise.resolve(new Response('{}', { headers: { 'content-type': 'application/json' } }));
  });
  await expect(computeRemotely('')(request(), { signal: never })).rejects.toThrow('ANSWER_REFUSED');
  spy.mockRestore();
  const [[url, init] = ['', {}], ...more] = sent;
  expect(more).toEqual([]);
  expect(url).toBe('/api/statistics');
  const { body, ...rest } = init;
  expect(rest).toEqual({
    signal: expect.any(AbortSignal) as AbortSignal,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
  });
  expect(JSON.parse(body as string)).toEqual(request());
});

test.each(['https://host/?x=1', 'https://host/#x'])('an address with a query is a mistake: %s', (address) => {
  expect(() => computeRemotely(address)).toThrow('no query');
});
