import { catalogueHash } from '@report/engine/catalogue';
import type { Profile } from '@report/engine/profile';
import { answerRequest } from '@report/engine/wire';
import { listFunctions, type HttpFunction, type ServiceSettings } from './http';
import { admitPages } from './http/admit-pages';
import { version } from './package.json';

/**
 * The service for one computer (`npm start`, `npm run excel`, the command line): nobody signs in, and the check is not
 * even part of it. What is published for Azure is `main.ts`, which does not know this file.
 *
 * @param profile the association whose tables it computes
 * @param isAllowedOrigin the server's own pages
 */
export const localFunctions = (
  profile: Profile,
  isAllowedOrigin: (origin: string) => boolean,
  more: Partial<Pick<ServiceSettings, 'compute' | 'bodyDeadline'>> = {},
): readonly HttpFunction[] => {
  const admit = admitPages(isAllowedOrigin);
  return listFunctions({
    compute: (request) => answerRequest(profile, request),
    catalogue: catalogueHash(profile),
    version,
    admit,
    admitToHealth: admit,
    signIn: 'none',
    ...more,
  });
};
