import { register } from 'node:module';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import { keepWorkerData } from './worker-data.mjs';

/** Given to Node by `--import`: tests import sources and libraries as they stand. */
export const IMPORT = `--import=${import.meta.url}`;

// Compiles TypeScript as the commands of package.json do: types are checked by `npm run typecheck`, not here.
process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('../../tsconfig.base.json', import.meta.url));
// Below the compiler, which is given the text of it.
if (process.env.MUTATION !== undefined) register('./mutant.mjs', import.meta.url);
await import('tsx');
register('./libraries.mjs', import.meta.url);

// The commands that a test starts are plain ones.
delete process.env.TSX_TSCONFIG_PATH;
const { NODE_OPTIONS = '' } = process.env;
if (NODE_OPTIONS.includes(IMPORT)) process.env.NODE_OPTIONS = NODE_OPTIONS.replace(IMPORT, '').trim();

keepWorkerData();
