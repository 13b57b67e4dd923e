import fc from 'fast-check';
import { call, type Called } from './call';
import { ENV, startIdentity } from './fake-identity';
import { damaged, damagedRequest, TRACES, withoutIds } from './mutations';
import { signedIn } from './signed-in';

/** Every status the service may answer with. */
const STATUSES = new Set([200, 400, 401, 403, 405, 408, 409, 413, 415, 429]);

export interface Outcome {
  /** How often each code was answered. */
  readonly codes: Readonly<Record<string, number>>;
  /** What should not have been: a status nobody declared, a word of the input, more than one log line. */
  readonly wrong: readonly string[];
  /** Milliseconds. */
  readonly median: number;
  readonly slowest: number;
  /** Megabytes of heap after each tenth of the run, once collected by who asks for it. */
  readonly heap: readonly number[];
}

/**
 * Sends damaged requests to the service as Azure has it, a third of them without a token, a third with a bad one, a
 * third with a good one. The same seed sends the same requests.
 */
export async function sendMany(count: number, seed: number, collect = (): void => undefined): Promise<Outcome> {
  const identity = await startIdentity();
  const functions = signedIn(identity);
  const good = await identity.token();
  const bad = [
    'abc',
    good.slice(0, -4),
    await identity.foreignToken(),
    await identity.token({ exp: 1 }),
    await identity.token({ roles: [] }),
    `${good}${'A'.repeat(20_000)}`,
    'CANARI.CANARI.CANARI',
  ];
  const token = fc.oneof(
    fc.constant<string | null>(null),
    fc.constantFrom<string | null>(...bad),
    fc.constant<string | null>(good),
  );
  const method = fc.oneof(
    { weight: 20, arbitrary: fc.constant('POST') },
    { weight: 1, arbitrary: fc.constantFrom('PUT', 'DELETE', 'OPTIONS') },
  );
  const codes: Record<string, number> = {};
  const wrong: string[] = [];
  const times: number[] = [];
  const heap: number[] = [];
  const tenth = Math.ceil(count / 10);
  for (let part = 0; part < 10; part += 1) {
    const cases = fc.sample(fc.tuple(damagedRequest, token, method), { seed: seed + part, numRuns: tenth });
    for (const [[whole, mutations, header], given, verb] of cases) {
      const headers = { ...header, ...(given !== null && { 'x-access-token': given }) };
      const start = performance.now();
      const called = await call(damaged(whole, mutations), { headers, functions, method: verb });
      times.push(performance.now() - start);
      const code = called.status === 200 ? 'OK' : (JSON.parse(called.body) as { code: string }).code;
      codes[code] = (codes[code] ?? 0) + 1;
      if (isWrong(called, given)) wrong.push(`${called.status} ${called.body.slice(0, 200)} ${called.logs.join(' ')}`);
    }
    collect();
    heap.push(Math.round(process.memoryUsage().heapUsed / 1e6));
  }
  await identity.close();
  times.sort((a, b) => a - b);
  return { codes, wrong, median: times[Math.floor(times.length / 2)] ?? 0, slowest: times.at(-1) ?? 0, heap };
}

function isWrong({ status, body, logs, headers }: Called, token: string | null): boolean {
  const said = withoutIds(`${status === 200 ? '' : body}${logs.join('')}${JSON.stringify(headers)}`);
  const parts = (token ?? '').split('.').filter((part) => part.length > 20);
  return (
    !STATUSES.has(status) ||
    (status !== 200 && body.length > 200) ||
    logs.length !== 1 ||
    [...parts, ENV.TENANT_ID, ENV.AUDIENCE].some((part) => said.includes(part)) ||
    TRACES.some((trace) => trace.test(status === 200 ? `${body}${said}` : said))
  );
}
