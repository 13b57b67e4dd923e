import { randomUUID } from 'node:crypto';
import type { HttpHandler, HttpMethod, HttpRequest } from '@azure/functions';
import { AppError, type AppErrorCode } from '@report/engine/contract';
import type { Admit } from './admit';
import { Refusal } from './refusal';
import { answered, failed } from './responses';

/** What a handler does: the body of its answer, or an AppError thrown. `onRead` is told the bytes of the request read so far. */
export type Work = (request: HttpRequest, onRead: (bytes: number) => void) => Promise<unknown>;

/** The only fields that are ever logged: no person, no address, no header, no body, no message of an error. */
interface LogLine {
  readonly requestId: string;
  readonly code: AppErrorCode | 'OK';
  readonly status: number;
  readonly ms: number;
  readonly size: string;
}

const BUCKETS = [4, 16, 64, 256] as const;
const bucketOf = (bytes: number): string => {
  const top = BUCKETS.find((kilobytes) => bytes <= kilobytes * 1024);
  return top === undefined ? '>256k' : `<=${top}k`;
};

export interface Edge {
  /** The one method the route has; any other is 405. */
  readonly method: HttpMethod;
  readonly admit: Admit;
}

/**
 * The one place where a failure becomes an answer and a log line: whatever `work` throws ends here. In this order: the
 * method, who may come in, the body.
 */
export function atTheEdge(work: Work, { method, admit }: Edge): HttpHandler {
  return async (request, context) => {
    const start = performance.now();
    const requestId = randomUUID().slice(0, 8);
    let bytes = 0;
    let outcome: { readonly code: LogLine['code']; readonly response: ReturnType<typeof answered> };
    try {
      if (request.method !== method) throw new Refusal('METHOD_NOT_ALLOWED', { allow: method });
      await admit(request);
      outcome = { code: 'OK', response: answered(await work(request, (read) => (bytes = read))) };
    } catch (error) {
      // Never the message nor the stack: they may quote what was received.
      const { code, ...response } = failed(error instanceof AppError ? error : new AppError('INTERNAL'), requestId);
      outcome = { code, response };
    }
    const { code, response } = outcome;
    const line: LogLine = {
      requestId,
      code,
      status: response.status,
      ms: Math.round(performance.now() - start),
      size: bucketOf(bytes),
    };
    if (code === 'INTERNAL') context.error(JSON.stringify(line));
    else context.log(JSON.stringify(line));
    return response;
  };
}
