import { listFunctions, type HttpFunction } from '@report/functions/http';
import { admitPages } from '../../functions/http/admit-pages';
import { admitSignedIn } from '../../functions/http/admit-signed-in';
import { createCheckToken, type CheckTokenOptions } from '../../functions/http/check-token';
import { createRateLimit } from '../../functions/http/rate-limit';
import { version } from '../../package.json';
import { CATALOGUE_HASH, answerRequest } from '../fixtures/alupse';
import { DEADLINE, OURS } from './call';
import { settings, type Identity } from './fake-identity';

interface Options extends CheckTokenOptions {
  readonly isAllowedOrigin?: (origin: string) => boolean;
  /** Requests of one person in a row. */
  readonly burst?: number;
  /** Clock of the turns. */
  readonly time?: () => number;
}

/** The functions as the entry for Azure puts them together, with the keys of a provider on loopback. */
export function signedIn(
  identity: Pick<Identity, 'fetchKeys'>,
  { isAllowedOrigin = (origin) => origin === OURS, burst = 1_000_000, time = () => 0, ...check }: Options = {},
): readonly HttpFunction[] {
  return listFunctions({
    compute: answerRequest,
    catalogue: CATALOGUE_HASH,
    version,
    admit: admitSignedIn({
      isAllowedOrigin,
      checkToken: createCheckToken(settings(), { fetchKeys: identity.fetchKeys, ...check }),
      takeTurn: createRateLimit({ burst, interval: 2000, now: time }),
    }),
    admitToHealth: admitPages(isAllowedOrigin),
    signIn: 'required',
    bodyDeadline: DEADLINE,
  });
}
