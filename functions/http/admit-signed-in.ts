import { AppError } from '@report/engine/contract';
import { refuseOtherSites, type Admit } from './admit';
import { TOKEN_HEADER, type CheckToken } from './check-token';
import type { TakeTurn } from './rate-limit';

export interface SignedInOptions {
  readonly isAllowedOrigin: (origin: string) => boolean;
  /** Null: the settings of sign-in are missing, and everybody is refused. */
  readonly checkToken: CheckToken | null;
  readonly takeTurn: TakeTurn;
}

/**
 * Lets in who has a valid token, one turn each. A request without Origin comes from no page: it needs the token too.
 *
 * @returns throws AppError ORIGIN_REFUSED, SIGN_IN_NOT_SET, those of the check, TOO_MANY_REQUESTS
 */
export function admitSignedIn({ isAllowedOrigin, checkToken, takeTurn }: SignedInOptions): Admit {
  return async (request) => {
    refuseOtherSites(request, isAllowedOrigin);
    if (checkToken === null) throw new AppError('SIGN_IN_NOT_SET');
    const { id } = await checkToken(request.headers.get(TOKEN_HEADER));
    takeTurn(id);
  };
}
