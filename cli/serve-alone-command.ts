import { catalogueHash } from '@report/engine/catalogue';
import { answerRequest } from '@report/engine/wire';
import { listFunctions } from '@report/functions/http';
import { createRateLimit, PER_PERSON } from '@report/functions/rate-limit';
import { startServer } from '@report/preview/server';
import { DEFAULT_PROFILE, loadProfile } from './load-profile';

/**
 * The service in a process of its own, for `npm run load`: says its address, then its memory and processor time each
 * time it is asked. LIMITED: every request counts as one person's.
 */
const profile = await loadProfile(process.env['PROFILE'] ?? DEFAULT_PROFILE);
const takeTurn = createRateLimit(PER_PERSON);
const limited = process.env['LIMITED'] === '1';
const everybody = (): Promise<void> => Promise.resolve();
const onePerson = async (): Promise<void> => {
  await everybody();
  takeTurn('one');
};
const server = await startServer({
  profile,
  port: 0,
  functions: listFunctions({
    compute: (request) => answerRequest(profile, request),
    catalogue: catalogueHash(profile),
    version: '0.0.0',
    signIn: 'none',
    admit: limited ? onePerson : everybody,
    admitToHealth: everybody,
  }),
  log: () => undefined,
});
process.on('message', () => {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({ rss, heapUsed, cpu: (user + system) / 1000 });
});
process.on('disconnect', () => process.exit());
process.send?.({ url: server.url });
