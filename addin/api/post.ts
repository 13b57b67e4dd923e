import { AppError } from '@report/engine/contract';

/** What came back, or null when nothing did in time: no connection, connection broken, no answer. */
export interface Reply {
  readonly status: number;
  readonly contentType: string;
  /** Header `retry-after` as sent. */
  readonly retryAfter: string | null;
  readonly body: string;
}

export interface PostOptions {
  readonly more: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/**
 * One POST of a JSON text, one try. Sends no cookie and no referrer, follows no redirect (the counts would go
 * somewhere else), keeps nothing in a cache.
 *
 * @param more headers that say who asks
 * @param timeout milliseconds for the whole exchange, the body of the answer included
 * @throws AppError CANCELLED when the signal is aborted
 */
export async function post(url: string, json: string, { more, timeout, signal }: PostOptions): Promise<Reply | null> {
  if (signal.aborted) throw new AppError('CANCELLED');
  const exchange = new AbortController();
  const abort = (): void => {
    exchange.abort();
  };
  const timer = setTimeout(abort, timeout);
  signal.addEventListener('abort', abort);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...more },
      body: json,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: exchange.signal,
    });
    return {
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      retryAfter: response.headers.get('retry-after'),
      body: await response.text(),
    };
  } catch {
    if (isAborted(signal)) throw new AppError('CANCELLED');
    return null;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

/** Asked again after a wait: the compiler otherwise remembers the first answer. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted;
