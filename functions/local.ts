import { CATALOGUE_HASH } from '@alupse/domain/catalogue';
import { tabulate } from '@alupse/domain/tabulate';
import { listFunctions, type HttpFunction, type ServiceSettings } from './http';
import { admitPages } from './http/admit-pages';
import { version } from './package.json';

/**
 * The service for one computer (`npm start`, `npm run excel`, the command line): nobody signs in, and the check is not
 * even part of it. What is published for Azure is `main.ts`, which does not know this file.
 *
 * @param isAllowedOrigin the server's own pages
 */
export const localFunctions = (
  isAllowedOrigin: (origin: string) => boolean,
  more: Partial<Pick<ServiceSettings, 'compute' | 'bodyDeadline'>> = {},
): readonly HttpFunction[] => {
  const admit = admitPages(isAllowedOrigin);
  return listFunctions({
    compute: tabulate,
    catalogue: CATALOGUE_HASH,
    version,
    admit,
    admitToHealth: admit,
    signIn: 'none',
    ...more,
  });
};
