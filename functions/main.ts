import { app } from '@azure/functions';
import { PROFILE } from '@report/chosen-profile';
import { catalogueHash } from '@report/engine/catalogue';
import { tabulate } from '@report/engine/tabulate';
import { listFunctions } from './http';

/** Addresses of the pane, separated by blanks: «https://statistiques.example.lu». The only setting of the service. */
const origins = new Set((process.env['ALLOWED_ORIGINS'] ?? '').split(/\s+/).filter((origin) => origin !== ''));

/** The entry point that Azure loads: the only file that reads the environment and registers routes. */
export const FUNCTIONS = listFunctions({
  compute: (request) => tabulate(PROFILE, request),
  catalogue: catalogueHash(PROFILE),
  isAllowedOrigin: (origin) => origins.has(origin),
});

// Without it the host holds the whole body, up to 100 MB, before a function sees its first byte.
app.setup({ enableHttpStream: true });
for (const { name, methods, route, handler } of FUNCTIONS)
  app.http(name, { methods: [...methods], route, authLevel: 'anonymous', handler });
