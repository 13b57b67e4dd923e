/** Something to time: asynchronous when it must be. */
export type Work<T> = () => T | Promise<T>;

export interface Measured<T> {
  /** Milliseconds of the fastest run: what the work takes when nothing else runs. */
  readonly minimum: number;
  /** Median of the runs, in milliseconds. */
  readonly median: number;
  /** Result of the last run. */
  readonly result: T;
}

/** Runs that count for nothing: the compiler warms up. */
const WARM_UP = 10;

/** Times a work several times, once it is warm. */
export const measure = async <T>(runs: number, work: Work<T>): Promise<Measured<T>> => {
  const { work: measured } = await measureTogether(runs, { work });
  return measured;
};

/**
 * Times several works in turn, one run of each after the other, so that whatever else the machine does slows all of
 * them alike and their ratios hold. None collects what another left behind: where `node --expose-gc` allows it, the
 * young objects are collected between runs (all objects would be too many: the compiler forgets what it learnt).
 */
export const measureTogether = async <const W extends Readonly<Record<string, Work<unknown>>>>(
  runs: number,
  works: W,
): Promise<{ readonly [K in keyof W]: Measured<Awaited<ReturnType<W[K]>>> }> => {
  const entries = Object.entries(works);
  const times = new Map(entries.map(([name]) => [name, [] as number[]]));
  const results = new Map<string, unknown>();
  for (let run = 0; run < WARM_UP + runs; run += 1)
    for (const [name, work] of entries) {
      global.gc?.({ type: 'minor' });
      const start = performance.now();
      results.set(name, await work());
      if (run >= WARM_UP) times.get(name)?.push(performance.now() - start);
    }
  return Object.fromEntries(
    entries.map(([name]) => [name, { ...summary(times.get(name) ?? []), result: results.get(name) }]),
  ) as { readonly [K in keyof W]: Measured<Awaited<ReturnType<W[K]>>> };
};

const summary = (times: readonly number[]): { readonly minimum: number; readonly median: number } => {
  const sorted = [...times].sort((one, other) => one - other);
  return { minimum: sorted[0] ?? 0, median: sorted[sorted.length >> 1] ?? 0 };
};
