import { app } from '@azure/functions';
import { PROFILE } from '@report/chosen-profile';
import { catalogueHash } from '@report/engine/catalogue';
import { answerRequest } from '@report/engine/wire';
import { listFunctions } from './http';
import { admitPages } from './http/admit-pages';
import { admitSignedIn } from './http/admit-signed-in';
import { createCheckToken } from './http/check-token';
import { createRateLimit, PER_PERSON } from './http/rate-limit';
import { readSignInSettings } from './http/sign-in-settings';
import { version } from './package.json';

/** Addresses of the pane, separated by blanks: «https://statistiques.example.lu». */
const origins = new Set((process.env['ALLOWED_ORIGINS'] ?? '').split(/\s+/).filter((origin) => origin !== ''));
const isAllowedOrigin = (origin: string): boolean => origins.has(origin);
const settings = readSignInSettings(process.env);

/**
 * The entry point that Azure loads: the only file that reads the environment and registers routes. It always checks who
 * asks: no setting turns that off, and missing settings refuse everyone. Health holds no count and is open to who watches.
 */
export const FUNCTIONS = listFunctions({
  compute: (request) => answerRequest(PROFILE, request),
  catalogue: catalogueHash(PROFILE),
  version,
  admit: admitSignedIn({
    isAllowedOrigin,
    checkToken: settings && createCheckToken(settings),
    takeTurn: createRateLimit(PER_PERSON),
  }),
  admitToHealth: admitPages(isAllowedOrigin),
  signIn: settings === null ? 'not-set' : 'required',
});

// Without it the host holds the whole body, up to 100 MB, before a function sees its first byte.
app.setup({ enableHttpStream: true });
for (const { name, methods, route, handler } of FUNCTIONS)
  app.http(name, { methods: [...methods], route, authLevel: 'anonymous', handler });
