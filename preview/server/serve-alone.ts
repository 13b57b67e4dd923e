import { CATALOGUE_HASH } from '@alupse/domain/catalogue';
import { tabulate } from '@alupse/domain/tabulate';
import { listFunctions } from '@alupse/functions/http';
import { createRateLimit, PER_PERSON } from '@alupse/functions/rate-limit';
import { startServer } from './start-server';

/**
 * The service in a process of its own, for `npm run load`: says its address, then its memory and processor time each
 * time it is asked. LIMITED: every request counts as one person's.
 */
const takeTurn = createRateLimit(PER_PERSON);
const limited = process.env['LIMITED'] === '1';
const everybody = (): Promise<void> => Promise.resolve();
const onePerson = async (): Promise<void> => {
  await everybody();
  takeTurn('one');
};
const server = await startServer({
  port: 0,
  functions: listFunctions({
    compute: tabulate,
    catalogue: CATALOGUE_HASH,
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
