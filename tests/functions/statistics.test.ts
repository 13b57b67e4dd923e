import { AppError, type AnswerOnWire, type Composed, type StatisticsRequest } from '@report/engine/contract';
import { version } from '../../package.json';
import { CATALOGUE_HASH, answerRequest } from '../fixtures/alupse';
import { aRequest, call, callStreaming, OURS, type Called } from './call';

const failure = (body: string): { code: string; requestId: string } =>
  JSON.parse(body) as { code: string; requestId: string };

test('answers what was computed from the counts', async () => {
  const { status, body, headers } = await call(aRequest());
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/json; charset=utf-8');
  expect(body).toBe(JSON.stringify(answerRequest(aRequest())));
  expect((JSON.parse(body) as AnswerOnWire).results.map(({ tables }) => tables.length)).toEqual([2]);
});

test('health says which catalogue is served', async () => {
  const { status, body } = await call('', { name: 'health' });
  expect([status, JSON.parse(body)]).toEqual([
    200,
    { status: 'ok', contract: 2, catalogue: CATALOGUE_HASH, version, signIn: 'none' },
  ]);
});

const COMPOSED: Composed = {
  ...{ id: 'c1', unit: 'case', population: 'nouveaux', where: {}, rows: 'motive', columns: null },
  ...{ measure: { kind: 'count' }, base: 'population', protect: false },
};
const WITHIN = [
  { from: '2016-01-01', to: '2016-12-31' },
  { from: '2016-06-01', to: '2016-06-30' },
];

test.each<[string, unknown, Readonly<Record<string, string>>, number, string]>([
  ['no body', '', {}, 400, 'NOT_JSON'],
  ['cut', JSON.stringify(aRequest()).slice(0, -1), {}, 400, 'NOT_JSON'],
  ['an array', [], {}, 400, 'WRONG_SHAPE'],
  ['an unknown key', { ...aRequest(), nom: 'CANARI' }, {}, 400, 'WRONG_SHAPE'],
  ['a missing key', { ...aRequest(), periods: undefined }, {}, 400, 'WRONG_SHAPE'],
  [
    'a day that does not exist',
    aRequest({ periods: [{ from: '2016-01-01', to: '2016-02-30' }] }),
    {},
    400,
    'WRONG_SHAPE',
  ],
  [
    'a period that ends before it begins',
    aRequest({ periods: [{ from: '2016-02-01', to: '2016-01-01' }] }),
    {},
    400,
    'WRONG_SHAPE',
  ],
  ['a period within another', aRequest({ periods: WITHIN }), {}, 400, 'WRONG_SHAPE'],
  ['the contract before', { ...aRequest(), contract: 1 }, {}, 400, 'WRONG_SHAPE'],
  ['a title', aRequest({ composed: [{ ...COMPOSED, title: 'CANARI' } as Composed] }), {}, 400, 'WRONG_SHAPE'],
  ['no table', aRequest({ tables: [] }), {}, 400, 'WRONG_SHAPE'],
  ['a count of zero', aRequest({ projections: [{ a: [[['x'], 0]] }] }), {}, 400, 'WRONG_SHAPE'],
  ['half a count', aRequest({ projections: [{ a: [[['x'], 1.5]] }] }), {}, 400, 'WRONG_SHAPE'],
  ['three variables', aRequest({ projections: [{ a: [[['x', 'y', 'z'], 1]] }] }), {}, 400, 'WRONG_SHAPE'],
  ['a long code', aRequest({ projections: [{ a: [[['x'.repeat(41)], 1]] }] }), {}, 400, 'WRONG_SHAPE'],
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
  const failing = (): never => {
    throw new Error('CANARI');
  };
  const answers = [
    await call(aRequest()),
    await call('', { name: 'health' }),
    await call('{'),
    await call(aRequest(), { headers: { origin: 'https://evil.example' } }),
    await call(aRequest(), { method: 'PUT' }),
    await call(aRequest({ catalogue: 'f'.repeat(16) })),
    await call(' '.repeat(262_145)),
    await call(aRequest(), { headers: { 'content-type': 'text/plain' } }),
    await call(aRequest(), { compute: failing }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 400, 403, 405, 409, 413, 415, 500]);
  for (const { headers, status } of answers)
    expect({ ...headers, ...(status === 405 && { allow: undefined }) }).toEqual({
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

  /** A body that never ends, and how much of it was taken. */
  const endless = (): { readonly body: ReadableStream<Uint8Array>; sent: number; cancelled: boolean } => {
    const taken = { sent: 0, cancelled: false };
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          taken.sent += 16_384;
          controller.enqueue(new Uint8Array(16_384).fill(0x20));
        },
        cancel() {
          taken.cancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
    return Object.assign(taken, { body });
  };

  test('an endless body is refused after 1 MiB, and left for good after 16 more', async () => {
    const taken = endless();
    const over = await callStreaming(taken.body);
    expect([over.status, failure(over.body).code, over.headers['connection']]).toEqual([
      413,
      'BODY_TOO_LARGE',
      'close',
    ]);
    // What is thrown away meanwhile is read beside the answer.
    expect(taken.sent).toBeLessThanOrEqual(1_048_576 + 16 * 16_384);
    while (!taken.cancelled) await new Promise(setImmediate);
    expect(taken.sent).toBeLessThanOrEqual(17 * 1_048_576 + 4 * 16_384);
  });

  test('one that declares more than is thrown away is not begun', async () => {
    const taken = endless();
    const over = await callStreaming(taken.body, { headers: { 'content-length': '1048577' } });
    expect([over.status, taken.sent]).toEqual([413, 0]);
  });

  test('a refusal before the body leaves it alone', async () => {
    for (const headers of [{ 'content-type': 'text/plain' }, { origin: 'https://evil.example' }]) {
      const taken = endless();
      expect((await callStreaming(taken.body, { headers })).status).toBeGreaterThanOrEqual(403);
      expect(taken.sent).toBe(0);
    }
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
    periods: [{ from: '2023-01-01', to: '2023-12-31' }],
    tables: ['dialogue-age-sexe'],
    projections: aRequest().projections.map((counts) =>
      Object.fromEntries(Object.entries(counts).filter(([key]) => key.startsWith('child'))),
    ),
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

describe('a pane that says its version', () => {
  const older = (said: string): Promise<Called> => call(aRequest(), { headers: { 'x-pane-version': said } });
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);

  test('is computed for when it is the service’s, a later one, or unreadable', async () => {
    for (const said of [
      version,
      `${major}.${minor}.${patch + 1}`,
      `${major}.${minor + 1}.0`,
      `${major + 1}.0.0`,
      'x',
      '',
    ])
      expect((await older(said)).status).toBe(200);
  });

  test('is told to reload when it is behind, before its counts are read', async () => {
    const called = await call('not read', { headers: { 'x-pane-version': '0.0.9' } });
    expect([called.status, failure(called.body).code]).toEqual([409, 'PANE_OUTDATED']);
  });
});
