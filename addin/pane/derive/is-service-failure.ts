import type { AppErrorCode } from '@report/engine/contract';

/** Failures of the service: computing on this computer gives the same tables without it. */
const SERVICE_FAILURES: ReadonlySet<AppErrorCode> = new Set([
  'SERVICE_UNREACHABLE',
  'SERVICE_NOT_OURS',
  'ANSWER_REFUSED',
  'CATALOGUE_MISMATCH',
  'BODY_TOO_LARGE',
  'NOT_JSON',
  'WRONG_MEDIA_TYPE',
  'WRONG_SHAPE',
  'WRONG_PROJECTIONS',
  'TOO_MANY_REQUESTS',
  'BODY_TIMEOUT',
  'METHOD_NOT_ALLOWED',
  'PANE_OUTDATED',
  'SIGN_IN_REQUIRED',
  'SIGN_IN_EXPIRED',
  'SIGN_IN_FAILED',
  'NOT_ALLOWED',
  'SIGN_IN_UNAVAILABLE',
  'SIGN_IN_NOT_SET',
  'ORIGIN_REFUSED',
  'NOT_FOUND',
  'INTERNAL',
] satisfies AppErrorCode[]);

export const isServiceFailure = (code: AppErrorCode): boolean => SERVICE_FAILURES.has(code);
