import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = join(__dirname, '../../../profiles/alupse');

/**
 * What each file of a kind exports, in every service: `exportsOf('tables')` for «dialogue/tables/motif.ts». The files
 * that only gather the others (index.ts) are left out. Paths are those below the profile.
 */
export const exportsOf = (kind: string): readonly (readonly [path: string, exported: readonly unknown[]])[] =>
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.includes(`/${kind}/`) && file.endsWith('.ts') && basename(file) !== 'index.ts')
    .sort()
    .map((file) => [file, Object.values(jest.requireActual<Record<string, unknown>>(join(ROOT, file))).flat()]);
