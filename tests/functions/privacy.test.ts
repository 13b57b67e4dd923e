import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_CASES, SAMPLE } from '../fixtures/sample';
import { aRequest, call } from './call';
import { CANARY, canaryRequest, damaged, damagedRequest, TRACES, withoutIds } from './mutations';

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
    const seed = Number(process.env['SAMPLE']) || 2016;
    for (const [whole, mutations, headers] of fc.sample(damagedRequest, { seed, numRuns: BODIES - 50 }))
      await judge(damaged(whole, mutations), headers);
    for (let n = 0; n < 50; n++)
      await judge(Buffer.from(JSON.stringify({ ...canaryRequest(), [`k${n}`]: CANARY.repeat(20_000) })), {});
  });

  async function judge(body: Uint8Array | object, headers: Record<string, string>): Promise<void> {
    const called = await call(body, { headers });
    const failure = called.status === 200 ? null : (JSON.parse(called.body) as { code: string; requestId: string });
    seen.add(failure?.code ?? 'OK');
    const everything = withoutIds(`${called.body}\n${called.logs.join('\n')}\n${JSON.stringify(called.headers)}`);
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
});

test('the watch above hears what is let through', async () => {
  const heard = await written(() => {
    console.error(new Error(`nom: ${CANARY}`).message);
    return Promise.resolve();
  });
  expect(TRACES.some((trace) => trace.test(heard))).toBe(true);
  const leaking = await call(aRequest(), {
    compute: ({ contract, periods, catalogue, edition, rounding }) => ({
      contract,
      catalogue,
      periods,
      edition,
      rounding,
      results: [{ tables: [], checks: [[CANARY, true, 0, 0]] }],
    }),
  });
  expect(TRACES.some((trace) => trace.test(leaking.body))).toBe(true);
});

test('the service has nothing at hand to keep, send or print with', () => {
  const folder = join(import.meta.dirname, '../../functions');
  const sources = ['main.ts', ...readdirSync(join(folder, 'http')).map((file) => join('http', file))].map((file) =>
    readFileSync(join(folder, file), 'utf8'),
  );
  const imported = new Set(
    sources.flatMap((source) => [...source.matchAll(/from '([^'./][^']*)'/g)].map(([, name]) => name)),
  );
  expect([...imported].filter((name) => !name?.startsWith('@report/engine/')).sort()).toEqual([
    '@azure/functions',
    // The definitions of the association: constants.
    '@report/chosen-profile',
    'jose',
    'node:crypto',
  ]);
  for (const source of sources)
    expect(source).not.toMatch(/\bconsole\b|\bfetch\(|\bimport\(|\brequire\(|\.stack\b|\.message\b/);
});
