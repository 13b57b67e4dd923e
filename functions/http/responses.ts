import type { HttpResponseInit } from '@azure/functions';
import type { AppError, AppErrorCode } from '@report/engine/contract';
import { Refusal } from './refusal';

/** Status of every failure the service may answer with. A code that is not here belongs to the pane: it is a bug. */
const STATUS: Partial<Record<AppErrorCode, number>> = {
  NOT_JSON: 400,
  WRONG_SHAPE: 400,
  WRONG_PROJECTIONS: 400,
  SIGN_IN_REQUIRED: 401,
  SIGN_IN_EXPIRED: 401,
  ORIGIN_REFUSED: 403,
  NOT_ALLOWED: 403,
  METHOD_NOT_ALLOWED: 405,
  BODY_TIMEOUT: 408,
  CATALOGUE_MISMATCH: 409,
  PANE_OUTDATED: 409,
  BODY_TOO_LARGE: 413,
  WRONG_MEDIA_TYPE: 415,
  TOO_MANY_REQUESTS: 429,
  INTERNAL: 500,
  SIGN_IN_NOT_SET: 503,
  SIGN_IN_UNAVAILABLE: 503,
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
export function failed(error: AppError, requestId: string): HttpResponseInit & { status: number; code: AppErrorCode } {
  const known = STATUS[error.code] === undefined ? 'INTERNAL' : error.code;
  return {
    code: known,
    status: STATUS[known] ?? 500,
    headers: error instanceof Refusal ? { ...HEADERS, ...error.headers } : HEADERS,
    body: JSON.stringify({ code: known, requestId }),
  };
}
