export interface Measured<T> {
  /** Median of the runs. */
  readonly milliseconds: number;
  /** Result of the last run. */
  readonly result: T;
}

/** Times what `work` does, several times after one run that counts for nothing (the compiler warms up). */
export const measure = async <T>(runs: number, work: () => T | Promise<T>): Promise<Measured<T>> => {
  let result = await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    result = await work();
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  return { milliseconds: times[Math.floor(times.length / 2)] ?? 0, result };
};
