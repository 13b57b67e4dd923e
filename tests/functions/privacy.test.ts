import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_CASES, SAMPLE } from '../fixtures/sample';
import { aRequest, call } from './call';

const CANARY = 'CANARI-7-Ωé\'"<';
const BIRTH_DATE = '29.02.2012';
/** What the canary looks like after any of the ways text is written down. */
const TRACES = [/CANARI/i, /Q0FOQVJJ/, /C\0A\0N\0A/, /\\u0043\\u0041/i, /29[./]02[./]2012/, /2012-02-29/, /40968/];

const canaryRequest = (): Record<string, unknown> => ({
  ...aRequest({ tables: ['dialogue-motif', CANARY.slice(0, 12)] }),
  projections: {
    [`case|${CANARY}`]: [[[CANARY, BIRTH_DATE], 1, [1, 40968, 40968, 40968]]],
    'case|motive': [[[CANARY], 2]],
  },
});

type Mutation = (bytes: Buffer) => Uint8Array | object;
const at = (share: number, { length }: Buffer): number => Math.floor(share * length);
const insert = (bytes: Buffer, place: number, what: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, place), what, bytes.subarray(place)]);

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const badUtf8 = fc.constantFrom([0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf8, 0x88], [0xc0, 0x80]);
const token = fc.constantFrom(
  CANARY,
  `"${CANARY}"`,
  ',',
  '{',
  '}',
  '[',
  ']',
  ':',
  '"',
  '\\',
  '\\u12',
  'NaN',
  '1e309',
  '-0',
  '\0',
  '\r\nSet-Cookie: a=b',
  '"__proto__":{"x":1},',
);
const wrong = fc.oneof(
  fc.constantFrom(CANARY, 'f'.repeat(16), null, true, -0.5, 1e300, '', BIRTH_DATE),
  fc.array(fc.constant(CANARY), { maxLength: 3 }),
  fc.constant({ [CANARY]: CANARY }),
);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  share.map(
    (s): Mutation =>
      (bytes) =>
        bytes.subarray(0, at(s, bytes)),
  ),
  fc.tuple(share, badUtf8).map(
    ([s, bad]): Mutation =>
      (bytes) =>
        insert(bytes, at(s, bytes), Uint8Array.from(bad)),
  ),
  fc.tuple(share, token).map(
    ([s, text]): Mutation =>
      (bytes) =>
        insert(bytes, at(s, bytes), Buffer.from(text)),
  ),
  fc.tuple(share, fc.nat(7)).map(([s, bit]): Mutation => (bytes) => {
    const copy = Buffer.from(bytes);
    copy[at(s, bytes)] = (copy[at(s, bytes)] ?? 0) ^ (1 << bit);
    return copy;
  }),
  fc.tuple(share, share).map(
    ([a, b]): Mutation =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, at(Math.min(a, b), bytes)), bytes.subarray(at(Math.max(a, b), bytes))]),
  ),
  fc
    .tuple(
      fc.constantFrom('contract', 'catalogue', 'year', 'edition', 'rounding', 'tables', 'projections', CANARY),
      wrong,
    )
    .map(([key, value]): Mutation => () => ({ ...canaryRequest(), [key]: value })),
  fc.constantFrom('utf16le' as const, 'latin1' as const, 'base64' as const).map(
    (encoding): Mutation =>
      (bytes) =>
        encoding === 'base64' ? Buffer.from(bytes.toString('base64')) : Buffer.from(bytes.toString('utf8'), encoding),
  ),
);
const header = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, string>>(
      { 'content-type': `text/CANARI` },
      { 'content-type': 'application/json; charset=CANARI' },
      { origin: 'https://CANARI.example' },
      { 'x-nom': 'CANARI', cookie: 'nom=CANARI' },
      { 'content-encoding': 'CANARI' },
    ),
  },
);

/** Bodies tried in `npm run long`, and here. */
const BODIES = ALL_CASES ? 10_000 : 2000;
const STATUSES = new Set([200, 400, 403, 409, 413, 415]);
const CODES = new Set([
  'NOT_JSON',
  'WRONG_SHAPE',
  'WRONG_PROJECTIONS',
  'ORIGIN_REFUSED',
  'CATALOGUE_MISMATCH',
  'BODY_TOO_LARGE',
  'WRONG_MEDIA_TYPE',
]);

/** Everything this process writes while `work` runs. */
async function written(work: () => Promise<void>): Promise<string> {
  const said: string[] = [];
  const spies = [
    ...(['log', 'info', 'warn', 'error', 'debug', 'trace'] as const).map((name) =>
      jest.spyOn(console, name).mockImplementation((...args: unknown[]) => void said.push(args.join(' '))),
    ),
    ...[process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation((chunk) => {
        said.push(String(chunk));
        return true;
      }),
    ),
  ];
  try {
    await work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return said.join('\n');
}

test(`${BODIES} damaged bodies full of canaries (${SAMPLE}): none in an answer, a log or the console, and only declared codes`, async () => {
  const seen = new Set<string>();
  const leaks: string[] = [];
  const heard = await written(async () => {
    const wholes = [canaryRequest(), aRequest()].map((request) => Buffer.from(JSON.stringify(request)));
    const cases = fc.sample(
      fc.tuple(fc.constantFrom(...wholes), fc.array(mutation, { minLength: 0, maxLength: 3 }), header),
      {
        seed: Number(process.env['SAMPLE']) || 2016,
        numRuns: BODIES - 50,
      },
    );
    for (const [whole, mutations, headers] of cases) {
      let body: Uint8Array | object = whole;
      for (const mutate of mutations)
        body = mutate(Buffer.from(body instanceof Uint8Array ? body : JSON.stringify(body)));
      await judge(body, headers);
    }
    for (let n = 0; n < 50; n++)
      await judge(Buffer.from(JSON.stringify({ ...canaryRequest(), [`k${n}`]: CANARY.repeat(20_000) })), {});
  });

  async function judge(body: Uint8Array | object, headers: Record<string, string>): Promise<void> {
    const called = await call(body, { headers });
    const failure = called.status === 200 ? null : (JSON.parse(called.body) as { code: string; requestId: string });
    seen.add(failure?.code ?? 'OK');
    const everything = `${called.body}\n${called.logs.join('\n')}\n${JSON.stringify(called.headers)}`;
    const bad =
      !STATUSES.has(called.status) ||
      (failure &&
        (!CODES.has(failure.code) || Object.keys(failure).join() !== 'code,requestId' || called.body.length > 200)) ||
      called.logs.length !== 1 ||
      TRACES.some((trace) => trace.test(everything));
    if (bad) leaks.push(everything);
  }

  expect(leaks.slice(0, 3)).toEqual([]);
  for (const trace of TRACES) expect(heard).not.toMatch(trace);
  // A sample does not meet every one of them.
  expect(seen.size).toBeGreaterThan(4);
  if (!ALL_CASES) return;
  expect([...seen].sort()).toEqual([
    'BODY_TOO_LARGE',
    'CATALOGUE_MISMATCH',
    'NOT_JSON',
    'OK',
    'ORIGIN_REFUSED',
    'WRONG_MEDIA_TYPE',
    'WRONG_PROJECTIONS',
    'WRONG_SHAPE',
  ]);
}, 120_000);

test('the watch above hears what is let through', async () => {
  const heard = await written(() => {
    console.error(new Error(`nom: ${CANARY}`).message);
    return Promise.resolve();
  });
  expect(TRACES.some((trace) => trace.test(heard))).toBe(true);
  const leaking = await call(aRequest(), {
    compute: ({ year, catalogue, edition, rounding }) => ({
      contract: 1,
      catalogue,
      year,
      edition,
      rounding,
      tables: [],
      checks: [{ code: CANARY, label: '', ok: true, expected: 0, found: 0 }],
    }),
  });
  expect(TRACES.some((trace) => trace.test(leaking.body))).toBe(true);
});

test('the service has nothing at hand to keep, send or print with', () => {
  const folder = join(__dirname, '../../functions');
  const sources = ['main.ts', ...readdirSync(join(folder, 'http')).map((file) => join('http', file))].map((file) =>
    readFileSync(join(folder, file), 'utf8'),
  );
  const imported = new Set(
    sources.flatMap((source) => [...source.matchAll(/from '([^'./][^']*)'/g)].map(([, name]) => name)),
  );
  expect([...imported].filter((name) => !name?.startsWith('@report/engine/')).sort()).toEqual([
    '@azure/functions',
    // What the association says: constants.
    '@report/chosen-profile',
    'node:crypto',
  ]);
  for (const source of sources)
    expect(source).not.toMatch(/\bconsole\b|\bfetch\(|\bimport\(|\brequire\(|\.stack\b|\.message\b/);
});
