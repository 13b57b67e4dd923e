import { AppError, type AppErrorCode } from '@report/engine/contract';

/** A failure whose answer carries headers of its own: `retry-after` with 429, `allow` with 405, `connection` when the rest of a body is not waited for. */
export class Refusal extends AppError {
  constructor(
    code: AppErrorCode,
    readonly headers: Readonly<Record<string, string>>,
  ) {
    super(code);
  }
}
