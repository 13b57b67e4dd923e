import { createHmac } from 'node:crypto';
import type { HttpFunction } from '@report/functions/http';
import { version } from '../../package.json';
import { CATALOGUE_HASH } from '../fixtures/alupse';
import { aRequest, call, callStreaming, OURS, type Called } from './call';
import { settings, startIdentity, type Identity } from './fake-identity';
import { signedIn } from './signed-in';

let identity: Identity;
beforeEach(async () => {
  identity = await startIdentity();
});
afterEach(() => identity.close());

const functionsOf = (options: Parameters<typeof signedIn>[1] = {}): readonly HttpFunction[] =>
  signedIn(identity, options);
const ask = (token: string | null, functions = functionsOf()): Promise<Called> =>
  call(aRequest(), { functions, headers: { origin: OURS, ...(token !== null && { 'x-access-token': token }) } });
const codeOf = ({ status, body }: Called): string =>
  status === 200 ? '200 OK' : `${status} ${(JSON.parse(body) as { code: string }).code}`;

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const payloadOf = async (): Promise<string> => (await identity.token()).split('.')[1] ?? '';
const HOUR = 3600;
const seconds = (): number => Math.floor(Date.now() / 1000);

test.each<[string, () => Promise<string | null>, string]>([
  ['a good one', () => identity.token(), '200 OK'],
  ['none', () => Promise.resolve(null), '401 SIGN_IN_REQUIRED'],
  ['an empty one', () => Promise.resolve(''), '401 SIGN_IN_REQUIRED'],
  ['no token at all', () => Promise.resolve('abc'), '401 SIGN_IN_REQUIRED'],
  ['one of 20 kB', () => Promise.resolve('a'.repeat(20_000)), '401 SIGN_IN_REQUIRED'],
  [
    'alg none, without a signature',
    async () => `${encode({ alg: 'none' })}.${await payloadOf()}.`,
    '401 SIGN_IN_REQUIRED',
  ],
  [
    'HS256 with the published key as the secret',
    async () => {
      const signed = `${encode({ alg: 'HS256', kid: 'first', typ: 'JWT' })}.${await payloadOf()}`;
      return `${signed}.${createHmac('sha256', await identity.publicKey())
        .update(signed)
        .digest('base64url')}`;
    },
    '401 SIGN_IN_REQUIRED',
  ],
  ['a key nobody knows', () => identity.foreignToken(), '401 SIGN_IN_REQUIRED'],
  ['another key under a known name', () => identity.foreignToken('first'), '401 SIGN_IN_REQUIRED'],
  [
    'a changed claim',
    async () => {
      const [header, , signature] = (await identity.token()).split('.');
      return `${header}.${encode({ roles: ['Statistics.Compute'] })}.${signature}`;
    },
    '401 SIGN_IN_REQUIRED',
  ],
  ['expired', () => identity.token({ exp: seconds() - 120 }), '401 SIGN_IN_EXPIRED'],
  ['expired a moment ago, by another clock', () => identity.token({ exp: seconds() - 20 }), '200 OK'],
  ['without an end', () => identity.token({ exp: null }), '401 SIGN_IN_REQUIRED'],
  ['not yet valid', () => identity.token({ nbf: seconds() + HOUR }), '401 SIGN_IN_REQUIRED'],
  ['another issuer', () => identity.token({ iss: 'https://login.example/v2.0' }), '401 SIGN_IN_REQUIRED'],
  [
    'the issuer of version 1',
    () => identity.token({ iss: `https://sts.windows.net/${settings().tenantId}/` }),
    '401 SIGN_IN_REQUIRED',
  ],
  ['another audience', () => identity.token({ aud: '00000003-0000-0000-c000-000000000000' }), '401 SIGN_IN_REQUIRED'],
  ['another tenant', () => identity.token({ tid: '11111111-1111-4111-8111-111111111111' }), '401 SIGN_IN_REQUIRED'],
  ['version 1', () => identity.token({ ver: '1.0' }), '401 SIGN_IN_REQUIRED'],
  ['no person', () => identity.token({ oid: null }), '401 SIGN_IN_REQUIRED'],
  ['no scope (a program, not a person)', () => identity.token({ scp: null }), '401 SIGN_IN_REQUIRED'],
  ['another scope', () => identity.token({ scp: 'User.Read statistics.computer' }), '401 SIGN_IN_REQUIRED'],
  ['one scope of several', () => identity.token({ scp: 'User.Read statistics.compute' }), '200 OK'],
  ['no role', () => identity.token({ roles: null }), '403 NOT_ALLOWED'],
  ['another role', () => identity.token({ roles: ['Other'] }), '403 NOT_ALLOWED'],
  ['a role that is no list', () => identity.token({ roles: 'Statistics.Compute' }), '403 NOT_ALLOWED'],
])('a token: %s', async (_, make, expected) => {
  expect(codeOf(await ask(await make()))).toBe(expected);
});

test('the keys asked for are the tenant’s own, once for many tokens', async () => {
  const functions = functionsOf();
  for (let n = 0; n < 5; n += 1) expect(codeOf(await ask(await identity.token(), functions))).toBe('200 OK');
  expect(identity.asked).toBe(1);
  expect(identity.addresses).toEqual([
    'https://login.microsoftonline.com/6f0e1c52-0b6c-4c1e-9a55-1a2b3c4d5e6f/discovery/v2.0/keys',
  ]);
});

test('a new key is fetched when it is first seen, and the withdrawn one is refused', async () => {
  const functions = functionsOf({ cooldown: 0 });
  const before = await identity.token();
  expect(codeOf(await ask(before, functions))).toBe('200 OK');
  await identity.rotate();
  expect(codeOf(await ask(await identity.token(), functions))).toBe('200 OK');
  expect(codeOf(await ask(before, functions))).toBe('401 SIGN_IN_REQUIRED');
});

test('keys nobody knows do not make the service ask again and again', async () => {
  const functions = functionsOf();
  expect(codeOf(await ask(await identity.token(), functions))).toBe('200 OK');
  for (let n = 0; n < 20; n += 1)
    expect(codeOf(await ask(await identity.foreignToken(`k${n}`), functions))).toBe('401 SIGN_IN_REQUIRED');
  expect(identity.asked).toBe(1);
});

test.each(['nothing', 'error', 'page'] as const)(
  'keys that cannot be had (%s) let nobody in, and are asked for again',
  async (answers) => {
    const functions = functionsOf();
    identity.answers = answers;
    expect(codeOf(await ask(await identity.token(), functions))).toBe('503 SIGN_IN_UNAVAILABLE');
    identity.answers = 'keys';
    expect(codeOf(await ask(await identity.token(), functions))).toBe('200 OK');
  },
);

test('keys that never come are waited for five seconds', async () => {
  identity.answers = 'never';
  const fetchKeys: Identity['fetchKeys'] = (url, { signal, ...options }) => {
    // As long as the real wait is, or this would be no test of it.
    expect(signal).toBeInstanceOf(AbortSignal);
    return identity.fetchKeys(url, { ...options, ...(signal && { signal }) });
  };
  expect(codeOf(await ask(await identity.token(), functionsOf({ fetchKeys })))).toBe('503 SIGN_IN_UNAVAILABLE');
});

test('nobody’s body is read before they are let in', async () => {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        taken += 1;
        controller.enqueue(new Uint8Array(10));
      },
    },
    { highWaterMark: 0 },
  );
  const called = await callStreaming(body, { functions: functionsOf(), headers: { origin: OURS } });
  expect([codeOf(called), taken]).toEqual(['401 SIGN_IN_REQUIRED', 0]);
});

test('a request of no page needs the token, and a page of another site is refused with one', async () => {
  const token = { 'x-access-token': await identity.token() };
  const functions = functionsOf();
  expect(codeOf(await call(aRequest(), { functions }))).toBe('401 SIGN_IN_REQUIRED');
  expect(codeOf(await call(aRequest(), { functions, headers: token }))).toBe('200 OK');
  for (const origin of ['https://evil.example', 'null', `${OURS}.evil.example`])
    expect(codeOf(await call(aRequest(), { functions, headers: { ...token, origin } }))).toBe('403 ORIGIN_REFUSED');
});

test('the platform’s own header of identity opens nothing', async () => {
  const principal = Buffer.from(JSON.stringify({ userId: 'x', userRoles: ['authenticated', 'Statistics.Compute'] }));
  const headers = {
    'x-ms-client-principal': principal.toString('base64'),
    authorization: `Bearer ${await identity.token()}`,
  };
  expect(codeOf(await call(aRequest(), { functions: functionsOf(), headers }))).toBe('401 SIGN_IN_REQUIRED');
});

test('health is open to who watches, and holds nothing', async () => {
  const { status, body } = await call('', { name: 'health', functions: functionsOf() });
  expect([status, JSON.parse(body)]).toEqual([
    200,
    { status: 'ok', contract: 2, catalogue: CATALOGUE_HASH, version, signIn: 'required' },
  ]);
});

test('no claim of a person and no part of a token is logged or answered', async () => {
  const tokens = [await identity.token(), await identity.token({ roles: [] }), await identity.foreignToken()];
  for (const token of tokens) {
    const { body, logs, headers, status } = await ask(token);
    const said = `${status === 200 ? '' : body}${logs.join('')}${JSON.stringify(headers)}`;
    for (const part of [...token.split('.'), 'CANARI', 'b6f0c1d2', settings().tenantId, settings().audience])
      expect(said).not.toContain(part);
    expect(Object.keys(JSON.parse(logs[0]?.replace(/^\w+ /, '') ?? '') as object)).toEqual([
      'requestId',
      'code',
      'status',
      'ms',
      'size',
    ]);
  }
});

describe('turns', () => {
  test('each person has their own, and is told how long to wait', async () => {
    let time = 0;
    const functions = functionsOf({ burst: 3, time: () => time });
    const [anna, ben] = [await identity.token(), await identity.token({ oid: 'another' })];
    for (let n = 0; n < 3; n += 1) expect(codeOf(await ask(anna, functions))).toBe('200 OK');
    const refused = await ask(anna, functions);
    expect([codeOf(refused), refused.headers['retry-after']]).toEqual(['429 TOO_MANY_REQUESTS', '2']);
    expect(codeOf(await ask(ben, functions))).toBe('200 OK');
    time += 2000;
    expect(codeOf(await ask(anna, functions))).toBe('200 OK');
    expect(codeOf(await ask(anna, functions))).toBe('429 TOO_MANY_REQUESTS');
    time += 6000;
    for (let n = 0; n < 3; n += 1) expect(codeOf(await ask(anna, functions))).toBe('200 OK');
  });

  test('who is not let in takes no turn of anybody', async () => {
    const functions = functionsOf({ burst: 1 });
    for (let n = 0; n < 5; n += 1) expect(codeOf(await ask(await identity.foreignToken(), functions))).toContain('401');
    expect(codeOf(await ask(await identity.token(), functions))).toBe('200 OK');
  });
});
