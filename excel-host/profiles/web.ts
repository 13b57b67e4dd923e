import type { HostOptions } from '../host-options';

/**
 * Excel in a browser: 5 MB a request, no new window unless the user allowed it, figures as JavaScript shows them rounded,
 * parts of the pane over the network.
 */
export const WEB: Partial<HostOptions> = {
  digits: 15,
  dimensions: 'texts',
  joinsLists: true,
  refusesUnlikeRules: true,
  refusesNewWorkbook: true,
  maxPayload: 5 * 1024 * 1024,
};
