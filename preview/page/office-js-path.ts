/**
 * Where the preview serves a file of Microsoft's office.js CDN, or null for any other address.
 * The CDN ignores case («fr-FR/office_strings.js»), the npm package is all lower case.
 */
export function officeJsPath(url: URL): string | null {
  if (url.hostname !== 'appsforoffice.microsoft.com') return null;
  const match = /\/hosted\/([a-z0-9._/-]+)$/i.exec(url.pathname);
  return match?.[1] === undefined ? null : `/office-js/${match[1].toLowerCase()}`;
}
