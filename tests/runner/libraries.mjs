import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL, URL } from 'node:url';

const AZURE = new URL('./azure-functions.mjs', import.meta.url).href;

/**
 * Two libraries that bundlers understand and Node does not: one has ES modules that import folders, the other does not
 * tell its names.
 */
export const resolve = (specifier, context, next) => {
  if (specifier === '@azure/functions' && context.parentURL !== AZURE) return { url: AZURE, shortCircuit: true };
  if (!specifier.startsWith('office-ui-fabric-react/')) return next(specifier, context);
  const file = createRequire(context.parentURL).resolve(specifier);
  return { url: pathToFileURL(file).href, format: 'commonjs', shortCircuit: true };
};

/** 42 MB in one file, which `tsx` would look through for what it could compile. */
export const load = async (url, context, next) =>
  url.endsWith('/@ooxml-tools/validate/dist/npm/index.js')
    ? { format: 'module', source: await readFile(new URL(url)), shortCircuit: true }
    : next(url, context);
