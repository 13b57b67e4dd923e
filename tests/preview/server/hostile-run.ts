import { PROFILE } from '../../fixtures/alupse';
import { localFunctions } from '@report/functions/local';
import { startServer } from '@report/preview/server';
import { aRequest } from '../../functions/call';
import { ATTACKS, attack } from './hostile';

export interface Outcome {
  /** Attacks that got something else than what is owed, by name. */
  readonly unlike: readonly string[];
  /** A good request between the attacks was answered. */
  readonly served: number;
  readonly asked: number;
  /** Lines of the log that say a bug. */
  readonly bugs: number;
  /** Connections the server still holds after the last attack. */
  readonly left: number;
}

/**
 * Hostile connections on loopback, so many at once, with a good request after each group.
 *
 * @param bodyDeadline milliseconds a whole body may take: a busy computer must get through the largest of them
 */
export async function attackMany(count: number, atOnce: number, bodyDeadline: number): Promise<Outcome> {
  let bugs = 0;
  const server = await startServer({
    profile: PROFILE,
    port: 0,
    functions: localFunctions(PROFILE, (origin) => origin !== 'https://evil.example', { bodyDeadline }),
    log: (level) => {
      if (level === 'error') bugs += 1;
    },
  });
  const { port } = new URL(server.url);
  const unlike: string[] = [];
  let [served, asked] = [0, 0];
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(aRequest());
  try {
    for (let done = 0; done < count; done += atOnce) {
      const group = Array.from(
        { length: Math.min(atOnce, count - done) },
        (_, place) => ATTACKS[(done + place) % ATTACKS.length],
      );
      const attacks = group.map(async (one) => {
        if (!one) return;
        const got = await attack(Number(port), one);
        if (got.join() !== one.statuses.join())
          unlike.push(`${one.name}: ${got.join()} instead of ${one.statuses.join()}`);
      });
      // Beside the attacks, not after them.
      asked += 1;
      const { status } = await fetch(`${server.url}/api/statistics`, { method: 'POST', headers, body });
      if (status === 200) served += 1;
      await Promise.all(attacks);
    }
    // Those that left are noticed at the next turns of the loop.
    for (let turns = 0; turns < 50 && (await server.connections()) > 0; turns += 1)
      await new Promise((done) => setTimeout(done, 20));
    return { unlike, served, asked, bugs, left: await server.connections() };
  } finally {
    await server.close();
  }
}
