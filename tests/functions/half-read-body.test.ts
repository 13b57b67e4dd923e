import type { HttpFunction } from '@report/functions/http';
import { startWorker, type Reply, type Worker } from './azure-worker';
import { DEADLINE, functionsWith } from './call';

const JSON_TYPE = { 'content-type': 'application/json' };
const blanks = (kilobytes: number): Buffer[] =>
  Array.from({ length: kilobytes / 16 }, () => Buffer.alloc(16 * 1024, ' '));

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

let worker: Worker;
const start = async (functions: readonly HttpFunction[] = functionsWith()): Promise<void> => {
  worker = await startWorker(functions);
};
afterEach(() => {
  worker.close();
});
const post = (chunks: Buffer[]): Promise<Reply | null> =>
  worker.send({ name: 'statistics', headers: JSON_TYPE, chunks });
const health = (): Promise<Reply | null> => worker.send({ name: 'health', method: 'GET' });

test('without reading on, one refused body leaves the next request of the connection without an answer', async () => {
  const [first] = functionsWith();
  if (!first) throw new Error('no function');
  await start([
    first,
    {
      ...first,
      name: 'statistics',
      route: 'statistics',
      // Reads one chunk, then leaves: what the service did before.
      handler: async ({ body }) => {
        const reader = body?.getReader();
        await reader?.read();
        await reader?.cancel();
        return { status: 413 };
      },
    },
  ]);
  expect(await post(blanks(640))).toMatchObject({ status: 413 });
  expect(await health()).toBeNull();
});

/** Of a busy computer too, a whole body comes in before this deadline. */
const PATIENT = functionsWith(undefined, 30_000);

test.each([16, 256, 320, 480, 640, 1008])('%i kB of blanks, then health on the same connection', async (kilobytes) => {
  await start(PATIENT);
  const refused = await post(blanks(kilobytes));
  expect(refused).toMatchObject(kilobytes > 256 ? { status: 413 } : { status: 400 });
  expect(await health()).toMatchObject({ status: 200 });
});

test.each([2048, 5120])(
  '%i kB: refused, and the connection is good again once the sender has ended',
  async (kilobytes) => {
    await start(PATIENT);
    expect(await post(blanks(kilobytes))).toMatchObject({ status: 413 });
    expect(await health()).toMatchObject({ status: 200 });
  },
);

test('a body that stops is answered after the deadline, and the connection is good again once it has ended', async () => {
  await start();
  const ended = pause(DEADLINE * 3);
  async function* slowly(): AsyncGenerator<Buffer> {
    yield Buffer.alloc(20_000, ' ');
    await ended;
  }
  const slow = await worker.send({ name: 'statistics', headers: JSON_TYPE, chunks: slowly() });
  expect(slow).toMatchObject({ status: 408, body: expect.stringContaining('BODY_TIMEOUT') as string });
  await ended;
  expect(await health()).toMatchObject({ status: 200 });
});

test('a body of drops is answered after the deadline too: it is for the whole', async () => {
  await start();
  async function* drops(): AsyncGenerator<Buffer> {
    for (let drop = 0; drop < 40; drop += 1) {
      yield Buffer.from(' ');
      await pause(DEADLINE / 10);
    }
  }
  expect(await worker.send({ name: 'statistics', headers: JSON_TYPE, chunks: drops() })).toMatchObject({ status: 408 });
});

test('a body that breaks off is no JSON, and logs nothing of the network', async () => {
  await start();
  async function* cut(): AsyncGenerator<Buffer> {
    yield Buffer.alloc(20_000, ' ');
    await pause(50);
    throw new Error('cut');
  }
  expect(await worker.send({ name: 'statistics', headers: JSON_TYPE, chunks: cut() })).toBeNull();
  expect(await health()).toMatchObject({ status: 200 });
  expect(worker.logs.filter((line) => line.includes('NOT_JSON'))).toHaveLength(1);
});

test.each([
  ['declared too large', { 'content-length': String(512 * 1024) }, 413],
  ['another type', { 'content-type': 'text/plain' }, 415],
  ['another site', { origin: 'https://other.example' }, 403],
])('%s: refused before it is read, then health on the same connection', async (_, headers, status) => {
  await start();
  const refused = await worker.send({
    name: 'statistics',
    headers: { ...JSON_TYPE, ...headers },
    chunks: blanks(512),
  });
  expect(refused).toMatchObject({ status });
  expect(await health()).toMatchObject({ status: 200 });
});
