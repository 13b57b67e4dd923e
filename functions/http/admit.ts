import type { HttpRequest } from '@azure/functions';
import { AppError } from '@report/engine/contract';

/**
 * Lets a request in or throws, before one byte of its body is read.
 *
 * @throws AppError ORIGIN_REFUSED and, where people sign in, those of `admit-signed-in.ts`
 */
export type Admit = (request: HttpRequest) => Promise<void>;

/** @throws AppError ORIGIN_REFUSED for a page of another site: browsers always say so */
export function refuseOtherSites({ headers }: HttpRequest, isAllowedOrigin: (origin: string) => boolean): void {
  const origin = headers.get('origin');
  if (origin !== null && !isAllowedOrigin(origin)) throw new AppError('ORIGIN_REFUSED');
}
