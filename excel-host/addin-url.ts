export interface PaneContext {
  /** Origin of the page that frames the pane; office.js only answers to https Microsoft hosts or the pane's own host name. */
  readonly hostOrigin: string;
  readonly displayLanguage: string;
  readonly addinId: string;
  readonly conversation: string;
}

/** The address of the pane with what office.js reads in it: which host, which conversation. */
export function addinUrl(url: string, { hostOrigin, displayLanguage, addinId, conversation }: PaneContext): string {
  const page = new URL(url);
  page.searchParams.delete('_host_Info');
  // Written by hand: URLSearchParams would encode the $ that office.js splits on.
  const query = page.search === '' ? '?' : `${page.search}&`;
  const hostInfo = `Excel$Web$16.01$${displayLanguage}$emulated-host$$$0`;
  const xdmInfo = `${conversation}|${addinId}|${hostOrigin}`;
  return `${page.origin}${page.pathname}${query}_host_Info=${hostInfo}${page.hash || '#'}&_xdm_Info=${xdmInfo}`;
}
