import type { GetToken } from '@report/addin/api';
import { AppError } from '@report/engine/contract';
import type { HttpFunction } from '@report/functions/http';
import { localFunctions } from '@report/functions/local';
import { startServer, type RunningServer } from '@report/preview/server';
import { PROFILE, buildRequest } from '../../fixtures/alupse';
import { computeRemotely } from '../../fixtures/alupse-addin';
import { randomFacts } from './random-facts';

const request = buildRequest(randomFacts(1, 2016), {
  edition: 'complete',
  rounding: 'adjusted',
  tables: ['dialogue-motif'],
});
const never = new AbortController().signal;
/** What each request said of who sent it. */
const seen: (readonly [string | null, string | null])[] = [];
let good = 'second';
let server: RunningServer;
beforeAll(async () => {
  const functions = localFunctions(PROFILE, () => true).map((one): HttpFunction => ({
    ...one,
    handler: (asked, context) => {
      const token = asked.headers.get('x-access-token');
      seen.push([token, asked.headers.get('x-pane-version')]);
      const refusal = { status: 401, headers: { 'content-type': 'application/json' } };
      return token === good
        ? one.handler(asked, context)
        : { ...refusal, body: JSON.stringify({ code: 'SIGN_IN_EXPIRED', requestId: '0a1b2c3d' }) };
    },
  }));
  server = await startServer({ profile: PROFILE, port: 0, functions });
});
afterAll(() => server.close());
beforeEach(() => {
  seen.length = 0;
  good = 'second';
});

const compute = (getToken: GetToken | null): Promise<unknown> =>
  computeRemotely(server.url, undefined, { getToken, version: '0.1.0' })(request, { signal: never });

test('a token that is refused is asked for anew, once', async () => {
  const asked: boolean[] = [];
  await compute(({ fresh }) => {
    asked.push(fresh);
    return Promise.resolve(fresh ? 'second' : 'first');
  });
  expect(asked).toEqual([false, true]);
  expect(seen).toEqual([
    ['first', '0.1.0'],
    ['second', '0.1.0'],
  ]);
});

test('a second refusal is final', async () => {
  good = 'third';
  const getToken = jest.fn<Promise<string>, []>().mockResolvedValue('again');
  await expect(compute(getToken)).rejects.toThrow('SIGN_IN_EXPIRED');
  expect(getToken).toHaveBeenCalledTimes(2);
  expect(seen).toHaveLength(2);
});

test('nothing is sent when signing in fails', async () => {
  await expect(compute(() => Promise.reject(new AppError('SIGN_IN_FAILED')))).rejects.toThrow('SIGN_IN_FAILED');
  expect(seen).toEqual([]);
});

test('who has no way to sign in is told that it is needed', async () => {
  await expect(compute(null)).rejects.toThrow('SIGN_IN_EXPIRED');
  expect(seen).toEqual([[null, '0.1.0']]);
});
