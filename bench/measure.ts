/** Something to time: asynchronous when it must be. */
export type Work<T> = () => T | Promise<T>;

export interface Measured<T> {
  /** Median of the runs. */
  readonly milliseconds: number;
  /** Result of the last run. */
  readonly result: T;
}

/** Times a work several times, after one run that counts for nothing (the compiler warms up). */
export const measure = async <T>(runs: number, work: Work<T>): Promise<Measured<T>> => {
  const { work: measured } = await measureTogether(runs, { work });
  return measured;
};

/**
 * Times several works in turn, one run of each after the other, so that whatever else the machine does slows all of
 * them alike and their ratios hold.
 */
export const measureTogether = async <const W extends Readonly<Record<string, Work<unknown>>>>(
  runs: number,
  works: W,
): Promise<{ readonly [K in keyof W]: Measured<Awaited<ReturnType<W[K]>>> }> => {
  const entries = Object.entries(works);
  const times = new Map(entries.map(([name]) => [name, [] as number[]]));
  const results = new Map<string, unknown>();
  for (let run = 0; run <= runs; run += 1)
    for (const [name, work] of entries) {
      const start = performance.now();
      results.set(name, await work());
      if (run > 0) times.get(name)?.push(performance.now() - start);
    }
  return Object.fromEntries(
    entries.map(([name]) => [name, { milliseconds: median(times.get(name) ?? []), result: results.get(name) }]),
  ) as { readonly [K in keyof W]: Measured<Awaited<ReturnType<W[K]>>> };
};

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[times.length >> 1] ?? 0;
