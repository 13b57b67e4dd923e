import { refuseOtherSites, type Admit } from './admit';

/** Lets in the pages of these addresses, and what is no page: nobody signs in. Only for a server that one computer alone can reach. */
export function admitPages(isAllowedOrigin: (origin: string) => boolean): Admit {
  return (request) => {
    refuseOtherSites(request, isAllowedOrigin);
    return Promise.resolve();
  };
}
