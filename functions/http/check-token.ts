import {
  createRemoteJWKSet,
  customFetch,
  errors,
  jwtVerify,
  type FetchImplementation,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import { AppError } from '@report/engine/contract';
import type { SignInSettings } from './sign-in-settings';

/** Of its own: the proxy of a static site puts its own value in `Authorization`. */
export const TOKEN_HEADER = 'x-access-token';
/** A token of Entra ID has 1 to 3 kB; one with many groups more. */
const MAX_TOKEN_LENGTH = 16_384;
/** Seconds by which two clocks may differ. */
const CLOCK_TOLERANCE = 60;

/** Who sent a request: known in memory only, to count their requests; never logged, never answered. */
export interface Person {
  /** The tenant's own id of the account: no name, no address. */
  readonly id: string;
}

/** @throws AppError SIGN_IN_REQUIRED, SIGN_IN_EXPIRED, NOT_ALLOWED, SIGN_IN_UNAVAILABLE */
export type CheckToken = (token: string | null) => Promise<Person>;

/** What a test puts in the place of the network and the clock. */
export interface CheckTokenOptions {
  readonly fetchKeys?: FetchImplementation;
  readonly now?: () => Date;
  /** Milliseconds during which keys just fetched are not fetched again for a key nobody knows. */
  readonly cooldown?: number;
}

/**
 * Checks an access token against the tenant's own keys: RS256 only, then issuer, audience, times, tenant, version,
 * scope, and the role that lets a person compute.
 *
 * The keys are fetched when the first token comes, kept for an hour and fetched again for a key nobody knows (at most
 * once in half a minute, whatever is sent). Keys that cannot be had refuse everyone: 503, not 401, because signing in
 * again would not help.
 */
export function createCheckToken(
  { tenantId, audience, scope, role, issuer, keysUrl }: SignInSettings,
  { fetchKeys, now = () => new Date(), cooldown = 30_000 }: CheckTokenOptions = {},
): CheckToken {
  const known = createRemoteJWKSet(new URL(keysUrl), {
    timeoutDuration: 5000,
    cooldownDuration: cooldown,
    cacheMaxAge: 3_600_000,
    ...(fetchKeys && { [customFetch]: fetchKeys }),
  });
  const keys: JWTVerifyGetKey = async (...asked) => {
    try {
      return await known(...asked);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) throw error;
      throw new AppError('SIGN_IN_UNAVAILABLE');
    }
  };

  return async (token) => {
    if (token === null || token === '' || token.length > MAX_TOKEN_LENGTH) throw new AppError('SIGN_IN_REQUIRED');
    let claims: JWTPayload;
    try {
      const checked = await jwtVerify(token, keys, {
        algorithms: ['RS256'],
        issuer,
        audience,
        clockTolerance: CLOCK_TOLERANCE,
        currentDate: now(),
        requiredClaims: ['exp', 'nbf', 'iat'],
      });
      claims = checked.payload;
    } catch (error) {
      if (error instanceof AppError) throw error;
      throw new AppError(error instanceof errors.JWTExpired ? 'SIGN_IN_EXPIRED' : 'SIGN_IN_REQUIRED');
    }
    const { tid, ver, scp, roles, oid } = claims;
    const isOurs = tid === tenantId && ver === '2.0' && typeof oid === 'string' && oid !== '';
    if (!isOurs || typeof scp !== 'string' || !scp.split(' ').includes(scope)) throw new AppError('SIGN_IN_REQUIRED');
    if (!Array.isArray(roles) || !roles.includes(role)) throw new AppError('NOT_ALLOWED');
    return { id: oid };
  };
}
