import { setMaxListeners } from 'node:events';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { computeTables } from '@report/addin/actions';
import { computeLocally } from '@report/addin/api';
import type { StatisticsRequest } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { samplesOf } from '@report/preview/samples-of';
import { readRegistersOf } from './read-registers-of';
import type { Say } from './run-command';
import { UsageError } from './usage-error';
import { startAlone, type Alone } from './start-alone';

export const loadUsage = (): string =>
  'Usage : npm run load -- [FICHIER.xlsx …] [--year 2016] [--requests 10000] [--at-once 10] [--profile NOM]';
const FOLDER = 'samples';
/** No more than this, whatever is asked: a computer is loaded, not stormed. */
const MOST = { requests: 100_000, atOnce: 100 };

/**
 * How much one instance of the service bears: real requests over HTTP on this computer, to a service in a process of its
 * own. Prints requests a second, the median and the 99th percentile, processor time and memory, then what happens past
 * the limit of one person.
 *
 * @throws UsageError, AppError
 */
export async function load(profile: Profile, argv: readonly string[], say: Say, signal: AbortSignal): Promise<void> {
  const { files: given, year: asked, requests, atOnce } = readLoad(argv);
  // Each request listens to it: thousands are no leak here.
  setMaxListeners(0, signal);
  const [sample] = await samplesOf(profile, FOLDER);
  if (sample === undefined && given.length === 0) throw new UsageError(`aucun exemple de ce profil dans ${FOLDER}`);
  const files = given.length > 0 || sample === undefined ? given : [path.join(FOLDER, sample.file)];
  const year = asked ?? Number(sample?.year);
  const body = JSON.stringify(await requestOf(profile, files, year, signal));
  say(`${requests} requêtes de ${kilobytes(body.length)}, ${atOnce} à la fois`);
  const service = await startAlone({ PROFILE: profile.name });
  try {
    // The first ones load and compile the code: they are no measure of the rest.
    await send(service.url, { body, count: Math.min(200, requests), atOnce, signal });
    const before = await service.usage();
    const { times, statuses, bytes, seconds } = await send(service.url, { body, count: requests, atOnce, signal });
    const after = await service.usage();
    const at = (share: number): string => `${(times[Math.ceil(times.length * share) - 1] ?? 0).toFixed(1)} ms`;
    say(`réponses : ${statuses}, ${kilobytes(bytes)} chacune`);
    say(`${(requests / seconds).toFixed(0)} requêtes par seconde`);
    say(`médiane ${at(0.5)}, 99 % en moins de ${at(0.99)}, la plus lente ${at(1)}`);
    say(`${((after.cpu - before.cpu) / requests).toFixed(2)} ms de processeur par requête`);
    say(
      `mémoire : ${megabytes(before.heapUsed)} puis ${megabytes(after.heapUsed)} de tas, ${megabytes(before.rss)} puis ${megabytes(after.rss)} en tout`,
    );
  } finally {
    service.stop();
  }
  const limited = await startAlone({ PROFILE: profile.name, LIMITED: '1' });
  try {
    const past = await send(limited.url, { body, count: 60, atOnce: 10, signal });
    say(`au-delà de la limite d’une personne (60 requêtes de suite) : ${past.statuses}`);
  } finally {
    limited.stop();
  }
}

/** The request that the pane would send for these registers: every table they give. */
async function requestOf(
  profile: Profile,
  files: readonly string[],
  year: number,
  signal: AbortSignal,
): Promise<StatisticsRequest> {
  const state = await readRegistersOf(profile, files, year, { signal });
  const sent: StatisticsRequest[] = [];
  await computeTables(profile, state, {
    year,
    edition: 'complete',
    rounding: 'adjusted',
    services: profile.services.map(({ key }) => key),
    previousYears: 0,
    signal,
    compute: (request, options) => {
      sent.push(request);
      return computeLocally(profile)(request, options);
    },
  });
  const [request] = sent;
  if (!request) throw new UsageError('aucune demande');
  return request;
}

interface Sending {
  readonly body: string;
  readonly count: number;
  readonly atOnce: number;
  readonly signal: AbortSignal;
}

async function send(url: Alone['url'], { body, count, atOnce, signal }: Sending) {
  const times: number[] = [];
  const statuses = new Map<number | string, number>();
  let [left, bytes] = [count, 0];
  const start = performance.now();
  const sendSome = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const begun = performance.now();
      const headers = { 'content-type': 'application/json' };
      const [status, length] = await fetch(`${url}/api/statistics`, { method: 'POST', headers, body, signal })
        .then(async (response) => [response.status, (await response.arrayBuffer()).byteLength] as const)
        // A connection that broke is a result too; a cancelled run is not.
        .catch((): readonly [string, number] => ['sans réponse', 0]);
      signal.throwIfAborted();
      bytes = Math.max(bytes, length);
      times.push(performance.now() - begun);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sendSome));
  return {
    times: times.sort((a, b) => a - b),
    statuses: [...statuses].map(([status, times]) => `${times} × ${status}`).join(', '),
    bytes,
    seconds: (performance.now() - start) / 1000,
  };
}

function readLoad(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  let read;
  try {
    read = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { year: text, requests: text, 'at-once': text, profile: text },
    });
  } catch {
    throw new UsageError('option inconnue');
  }
  const { values, positionals } = read;
  const number = (value: string | undefined, otherwise: number, most: number): number => {
    const given = value === undefined ? otherwise : Number(value);
    if (!Number.isInteger(given) || given < 1 || given > most) throw new UsageError(`un nombre de 1 à ${most}`);
    return given;
  };
  return {
    files: positionals,
    year: values.year === undefined ? null : number(values.year, 0, 2100),
    requests: number(values.requests, 10_000, MOST.requests),
    atOnce: number(values['at-once'], 10, MOST.atOnce),
  };
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} ko`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} Mo`;
