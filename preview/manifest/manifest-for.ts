/** Where the add-in's pages are while it is being developed: what the committed manifest says. */
const DEVELOPMENT = 'https://localhost:3000';

/**
 * The manifest of an installation: every address of the development one, on another site.
 *
 * @param origin «https://statistiques.example.lu»: https, no path, no slash at the end (Excel loads nothing over http)
 * @throws Error when it is anything else
 */
export function manifestFor(manifest: string, origin: string): string {
  if (!/^https:\/\/[a-z0-9.-]+(:\d+)?$/.test(origin)) throw new Error('expected an address like https://host');
  return manifest.replaceAll(DEVELOPMENT, origin);
}
