import { Session, type Profiler } from 'node:inspector/promises';
import { randomRegisters } from '@report/samples/random-registers';
import { stagesOf, type Stages } from './stages';

const SIZES = [1_000, 100_000];
const YEAR = 2023;
const SEED = 1;
/** Microseconds between two samples. */
const INTERVAL = 200;
/** Milliseconds of processor that a stage is repeated for. */
const LENGTH = 2_000;
const FRAMES = 14;

const STAGES = ['parse', 'facts', 'projection', 'tabulation'] as const satisfies readonly (keyof Stages)[];

/** Share of the samples in which each function ran itself, the most first. What is below a tenth of one per cent is left out. */
function framesOf({ nodes, samples = [] }: Profiler.Profile): readonly (readonly [name: string, share: number])[] {
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, lineNumber } }) => [
      id,
      lineNumber < 0 ? functionName : `${functionName || 'without a name'} (${lineNumber + 1})`,
    ]),
  );
  const counts = new Map<string, number>();
  for (const sample of samples) {
    const name = names.get(sample) ?? '?';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Array.from(counts, ([name, count]) => [name, count / samples.length] as const)
    .filter(([, share]) => share >= 0.001)
    .sort(([, one], [, other]) => other - one);
}

/** Repeats a stage, and what the sampling profiler of V8 saw meanwhile. Milliseconds of processor of one run. */
async function profile(work: () => unknown): Promise<{ readonly each: number; readonly profile: Profiler.Profile }> {
  for (let run = 0; run < 5; run++) work();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  const start = process.cpuUsage();
  let runs = 0;
  let spent: number;
  do {
    work();
    runs += 1;
    const { user, system } = process.cpuUsage(start);
    spent = (user + system) / 1_000;
  } while (spent < LENGTH);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return { each: spent / runs, profile };
}

/** Prints, for each stage and size, the functions that most of the time is spent in (their own, without what they call). */
export async function benchProfile(): Promise<void> {
  const sizes = process.env['BENCH_SIZES']?.split(',').map(Number) ?? SIZES;
  const wanted = process.env['BENCH_STAGES']?.split(',') ?? STAGES;
  for (const size of sizes) {
    const stages = stagesOf(randomRegisters(SEED, size, YEAR), YEAR);
    for (const name of STAGES.filter((stage) => wanted.includes(stage))) {
      const { each, profile: seen } = await profile(stages[name]);
      console.log(`${name}, ${size} rows: ${each.toFixed(2)} ms of processor a run`);
      for (const [frame, share] of framesOf(seen).slice(0, FRAMES))
        console.log(`  ${(share * 100).toFixed(1).padStart(5)} % ${frame}`);
    }
  }
}
