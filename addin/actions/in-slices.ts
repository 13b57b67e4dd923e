import { AppError } from '@report/engine/contract';
import type { Steps } from '@report/engine/registers';

/** Milliseconds of work between two rests: what the user presses meanwhile is answered at once. */
const SLICE = 30;

/**
 * Does work in pieces, and lets the page live between them.
 *
 * @throws AppError CANCELLED when the user gave up
 */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE) continue;
    await rest();
    if (signal.aborted) throw new AppError('CANCELLED');
    begun = performance.now();
  }
}

/** A task of the page passes. Not a timer: those wait longer and longer when they follow one another. */
const rest = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
