import { AppError } from '@alupse/domain/contract';
import { appErrorOf, mayPass } from './errors';
import type { ExcelRunner } from './excel-host';

const TRIES = 3;
const PAUSE = 300;

/**
 * Runs a batch; what Office refuses becomes an AppError. A batch that only reads is tried again when the failure may pass.
 *
 * @throws AppError, or the error itself when nobody foresaw it
 */
export async function runExcel<T>(
  runner: ExcelRunner,
  kind: 'read' | 'write',
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runner.run(batch);
    } catch (error) {
      if (kind === 'write' || attempt === TRIES || !mayPass(error)) throw appErrorOf(error) ?? error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE * attempt));
    }
  }
}

/** @throws AppError CANCELLED when the person gave up */
export function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new AppError('CANCELLED');
}
