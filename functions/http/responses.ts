import type { HttpResponseInit } from '@azure/functions';
import type { AppErrorCode } from '@report/engine/contract';

/** Status of every failure the service may answer with. A code that is not here belongs to the pane: it is a bug. */
const STATUS: Partial<Record<AppErrorCode, number>> = {
  NOT_JSON: 400,
  WRONG_SHAPE: 400,
  WRONG_PROJECTIONS: 400,
  ORIGIN_REFUSED: 403,
  NOT_FOUND: 404,
  CATALOGUE_MISMATCH: 409,
  BODY_TOO_LARGE: 413,
  WRONG_MEDIA_TYPE: 415,
  TOO_MANY_REQUESTS: 429,
  INTERNAL: 500,
};

/** Counts are personal data: nothing may keep, guess, frame or refer to an answer. */
const HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  vary: 'Origin',
  'x-content-type-options': 'nosniff',
} as const;

/** 200 with a JSON body. */
export const answered = (body: unknown): HttpResponseInit & { status: number } => ({
  status: 200,
  headers: HEADERS,
  body: JSON.stringify(body),
});

/**
 * The one shape of a failure: `{code, requestId}`, under 200 bytes, never a value of the request.
 * A code without a status becomes 500 INTERNAL.
 */
export function failed(
  code: AppErrorCode,
  requestId: string,
): HttpResponseInit & { status: number; code: AppErrorCode } {
  const known = STATUS[code] === undefined ? 'INTERNAL' : code;
  return {
    code: known,
    status: STATUS[known] ?? 500,
    headers: HEADERS,
    body: JSON.stringify({ code: known, requestId }),
  };
}
