import { AppError } from '@report/engine/contract';
import { appErrorOf, type Kind, mayPass } from './errors';
import type { ExcelRunner } from './excel-runner';

const TRIES = 3;
const PAUSE = 300;

/** Does it again, at most three times, when it failed in a way that may pass. */
export async function withPatience<T>(act: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (attempt === TRIES || !mayPass(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE * attempt));
    }
  }
}

/**
 * Runs a batch; what Office refuses becomes an AppError. A batch that only reads is tried again when the failure may pass.
 *
 * @throws AppError, or the error itself when nobody foresaw it
 */
export async function runExcel<T>(
  runner: ExcelRunner,
  kind: Kind,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await (kind === 'read' ? withPatience(() => runner.run(batch)) : runner.run(batch));
  } catch (error) {
    throw appErrorOf(error, kind) ?? error;
  }
}

/** Does what need not succeed: false when Office refused it; anything else rises. */
export async function unlessRefused(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (appErrorOf(error, 'write') === null) throw error;
    return false;
  }
}

/** @throws AppError CANCELLED when the user gave up */
export function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new AppError('CANCELLED');
}
