import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { importFile } from '../../fixtures/import-file';

const ROOT = join(import.meta.dirname, '../../../profiles/alupse');

/**
 * What each file of a kind exports, in every service: `exportsOf('tables')` for «dialogue/tables/motif.ts». The files
 * that only gather the others (index.ts) are left out. Paths are those below the profile.
 */
export function exportsOf(kind: string): Promise<readonly (readonly [path: string, exported: readonly unknown[]])[]> {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.includes(`/${kind}/`) && file.endsWith('.ts') && basename(file) !== 'index.ts')
    .sort();
  return Promise.all(
    files.map(async (file) => [file, Object.values(await importFile(join(ROOT, file))).flat()] as const),
  );
}
