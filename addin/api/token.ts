/**
 * Gives the token that says who asks the service; signs in where that needs a person.
 *
 * @throws AppError SIGN_IN_FAILED when signing in came to nothing, CANCELLED when the signal is aborted
 */
export type GetToken = (options: {
  /** The service refused the one before: it must be another. */
  readonly fresh: boolean;
  readonly signal: AbortSignal;
}) => Promise<string>;

/** What a request says of who sends it. */
export interface Caller {
  /** Null: the service lets everybody in (on one computer). */
  readonly getToken: GetToken | null;
  /** Version of the pane, «0.1.0»; null for what is no pane. */
  readonly version: string | null;
}

export const NOBODY: Caller = { getToken: null, version: null };

/** Of its own: the proxy of a static site puts its own value in `Authorization`. */
const TOKEN_HEADER = 'x-access-token';
const VERSION_HEADER = 'x-pane-version';

/** Headers that say who asks. The token is held here and nowhere else: neither kept nor shown. */
export const headersOf = (token: string | null, version: string | null): Readonly<Record<string, string>> => ({
  ...(token !== null && { [TOKEN_HEADER]: token }),
  ...(version !== null && { [VERSION_HEADER]: version }),
});
