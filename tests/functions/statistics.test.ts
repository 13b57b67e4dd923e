import { AppError, type StatisticsRequest } from '@report/engine/contract';
import { CATALOGUE_HASH, tabulate } from '../fixtures/alupse';
import { aRequest, call, callStreaming, OURS } from './call';

const failure = (body: string): { code: string; requestId: string } =>
  JSON.parse(body) as { code: string; requestId: string };

test('answers what was computed from the counts', async () => {
  const { status, body, headers } = await call(aRequest());
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/json; charset=utf-8');
  expect(body).toBe(JSON.stringify(tabulate(aRequest())));
  expect((JSON.parse(body) as { tables: unknown[] }).tables).toHaveLength(2);
});

test('health says which catalogue is served', async () => {
  const { status, body } = await call('', { name: 'health' });
  expect([status, JSON.parse(body)]).toEqual([200, { status: 'ok', contract: 1, catalogue: CATALOGUE_HASH }]);
});

test.each<[string, unknown, Readonly<Record<string, string>>, number, string]>([
  ['no body', '', {}, 400, 'NOT_JSON'],
  ['cut', JSON.stringify(aRequest()).slice(0, -1), {}, 400, 'NOT_JSON'],
  ['an array', [], {}, 400, 'WRONG_SHAPE'],
  ['an unknown key', { ...aRequest(), nom: 'CANARI' }, {}, 400, 'WRONG_SHAPE'],
  ['a missing key', { ...aRequest(), year: undefined }, {}, 400, 'WRONG_SHAPE'],
  ['a year in text', { ...aRequest(), year: '2016' }, {}, 400, 'WRONG_SHAPE'],
  ['another contract', { ...aRequest(), contract: 2 }, {}, 400, 'WRONG_SHAPE'],
  ['no table', aRequest({ tables: [] }), {}, 400, 'WRONG_SHAPE'],
  ['a count of zero', aRequest({ projections: { a: [[['x'], 0]] } }), {}, 400, 'WRONG_SHAPE'],
  ['half a count', aRequest({ projections: { a: [[['x'], 1.5]] } }), {}, 400, 'WRONG_SHAPE'],
  ['three variables', aRequest({ projections: { a: [[['x', 'y', 'z'], 1]] } }), {}, 400, 'WRONG_SHAPE'],
  ['a long code', aRequest({ projections: { a: [[['x'.repeat(41)], 1]] } }), {}, 400, 'WRONG_SHAPE'],
  ['another catalogue', aRequest({ catalogue: 'f'.repeat(16) }), {}, 409, 'CATALOGUE_MISMATCH'],
  ['text/plain', aRequest(), { 'content-type': 'text/plain' }, 415, 'WRONG_MEDIA_TYPE'],
  ['a form', aRequest(), { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'WRONG_MEDIA_TYPE'],
  ['almost JSON', aRequest(), { 'content-type': 'application/json-patch+json' }, 415, 'WRONG_MEDIA_TYPE'],
  ['another charset', aRequest(), { 'content-type': 'application/json; charset=utf-16' }, 415, 'WRONG_MEDIA_TYPE'],
  ['compressed', aRequest(), { 'content-encoding': 'gzip' }, 415, 'WRONG_MEDIA_TYPE'],
  ['another site', aRequest(), { origin: 'https://evil.example' }, 403, 'ORIGIN_REFUSED'],
  ['no site', aRequest(), { origin: 'null' }, 403, 'ORIGIN_REFUSED'],
  ['our name as a prefix', aRequest(), { origin: `${OURS}.evil.example` }, 403, 'ORIGIN_REFUSED'],
  ['our name without TLS', aRequest(), { origin: OURS.replace('https', 'http') }, 403, 'ORIGIN_REFUSED'],
])('%s', async (_, content, headers, status, code) => {
  const called = await call(content, { headers });
  expect([called.status, failure(called.body)]).toEqual([
    status,
    { code, requestId: expect.stringMatching(/^[0-9a-f]{8}$/) as string },
  ]);
  expect(called.body.length).toBeLessThanOrEqual(200);
});

test('our own origin and a charset are accepted', async () => {
  const { status, headers } = await call(aRequest(), {
    headers: { origin: OURS, 'content-type': 'Application/JSON; charset=UTF-8' },
  });
  expect(status).toBe(200);
  expect(headers['access-control-allow-origin']).toBeUndefined();
});

test('no answer may be kept, guessed, framed or referred to', async () => {
  for (const { headers } of [await call(aRequest()), await call('{'), await call('', { name: 'health' })])
    expect(headers).toEqual({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      vary: 'Origin',
      'x-content-type-options': 'nosniff',
    });
});

describe('size', () => {
  const padded = (bytes: number): string =>
    JSON.stringify(aRequest()) + ' '.repeat(bytes - JSON.stringify(aRequest()).length);

  test('256 kB pass, one byte more does not', async () => {
    expect((await call(padded(262_144))).status).toBe(200);
    const over = await call(padded(262_145));
    expect([over.status, failure(over.body).code]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  test('a declared size is enough to refuse, without reading', async () => {
    const over = await call(aRequest(), { headers: { 'content-length': '262145' } });
    expect(over.status).toBe(413);
  });

  test('an endless body is left after the cap', async () => {
    let sent = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          sent += 16_384;
          controller.enqueue(new Uint8Array(16_384).fill(0x20));
        },
        cancel() {
          cancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
    const over = await callStreaming(endless);
    expect([over.status, failure(over.body).code]).toEqual([413, 'BODY_TOO_LARGE']);
    expect(cancelled).toBe(true);
    expect(sent).toBeLessThanOrEqual(262_144 + 4 * 16_384);
  });

  test('a body that breaks off is no JSON', async () => {
    const broken = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(Buffer.from('{"contract"'));
        controller.error(new Error('CANARI reset'));
      },
    });
    const called = await callStreaming(broken);
    expect([called.status, failure(called.body).code]).toEqual([400, 'NOT_JSON']);
  });
});

describe('failures of the computation', () => {
  const failing = (error: unknown) => (): never => {
    throw error;
  };

  test('a foreseen one keeps its code', async () => {
    const called = await call(aRequest(), { compute: failing(new AppError('WRONG_PROJECTIONS')) });
    expect([called.status, failure(called.body).code]).toEqual([400, 'WRONG_PROJECTIONS']);
  });

  test.each([new Error('CANARI-1 value'), 'CANARI-2', null, new AppError('WORKBOOK_PROTECTED')])(
    'a bug is INTERNAL and says nothing: %p',
    async (error) => {
      const called = await call(aRequest(), { compute: failing(error) });
      const { code, requestId } = failure(called.body);
      expect([called.status, code]).toEqual([500, 'INTERNAL']);
      expect(called.logs).toHaveLength(1);
      expect(called.logs[0]).toMatch(/^error \{/);
      expect(called.logs[0]).toContain(requestId);
      expect(`${called.body}${called.logs.join('')}`).not.toContain('CANARI');
    },
  );
});

test('one log line per request, of five fields', async () => {
  for (const [content, code, size] of [
    [aRequest(), 'OK', '<=4k'],
    ['{', 'NOT_JSON', '<=4k'],
    [' '.repeat(20_000), 'NOT_JSON', '<=64k'],
    [' '.repeat(300_000), 'BODY_TOO_LARGE', '>256k'],
  ] as const) {
    const { logs, status } = await call(content);
    expect(logs).toHaveLength(1);
    const line = JSON.parse((logs[0] ?? '').replace('information ', '')) as object;
    expect(line).toEqual({
      requestId: expect.stringMatching(/^[0-9a-f]{8}$/) as string,
      code,
      status,
      ms: expect.any(Number) as number,
      size,
    });
  }
});

test('the second answer does not depend on the first', async () => {
  const second = aRequest({
    year: 2023,
    tables: ['dialogue-age-sexe'],
    projections: Object.fromEntries(Object.entries(aRequest().projections).filter(([key]) => key.startsWith('child'))),
  });
  const alone = (await call(second)).body;
  for (const first of [
    aRequest(),
    '{',
    'x'.repeat(300_000),
    aRequest({ catalogue: 'f'.repeat(16) }),
    { __proto__: { year: 1 } },
  ]) {
    await call(first);
    expect((await call(second)).body).toBe(alone);
  }
});

test('what the computation is given is what was sent, and nothing else', async () => {
  let given: StatisticsRequest | null = null;
  await call(aRequest(), {
    compute: (request) => {
      given = request;
      throw new AppError('WRONG_PROJECTIONS');
    },
  });
  expect(given).toEqual(aRequest());
});
