import { Refusal } from './refusal';

/** Takes a person's turn. Throws TOO_MANY_REQUESTS with `retry-after` in seconds when they have none left. */
export type TakeTurn = (person: string) => void;

export interface RateLimit {
  /** Requests in a row: a report compared with two earlier years is three. */
  readonly burst: number;
  /** Milliseconds after which one more may be sent. */
  readonly interval: number;
  /** People remembered at most. */
  readonly people?: number;
  readonly now?: () => number;
}

/** Thirty in a row, then one every two seconds. */
export const PER_PERSON = { burst: 30, interval: 2000 } as const;

/**
 * Counts the requests of each person in this process, and forgets a person as soon as they could send a whole row again.
 * Each instance of the service counts for itself: with n instances a person may send n times as much, and the number of
 * instances is bounded by the infrastructure.
 */
export function createRateLimit({ burst, interval, people = 10_000, now = Date.now }: RateLimit): TakeTurn {
  /** When the person will have their whole row again; in the order in which they were last seen. */
  const fullAt = new Map<string, number>();
  return (person) => {
    const time = now();
    const full = Math.max(fullAt.get(person) ?? 0, time);
    // One turn costs one interval; a whole row of them may be owed.
    const after = full + interval;
    const early = after - time - burst * interval;
    if (early > 0) throw new Refusal('TOO_MANY_REQUESTS', { 'retry-after': String(Math.ceil(early / 1000)) });
    fullAt.delete(person);
    fullAt.set(person, after);
    for (const [other, free] of fullAt) {
      if (free > time && fullAt.size <= people) break;
      fullAt.delete(other);
    }
  };
}
