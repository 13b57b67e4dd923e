import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import path from 'node:path';

const here = (...parts: string[]): string => path.join(import.meta.dirname, ...parts);

/** What is bundled, and where the bundle is written. */
export interface Bundle {
  /** Name of the association's profile: the folder of `profiles/` that the service computes the tables of. */
  readonly profile: string;
  readonly outfile?: string;
}

/**
 * Bundles the service of an association into one file, for Azure's host: it needs no other, and no `npm install` there.
 * Rejects for a profile that does not exist, and writes nothing then.
 */
export async function bundleFunctions({ profile, outfile = here('dist', 'main.cjs') }: Bundle): Promise<void> {
  const file = here('..', 'profiles', profile, 'profile.ts');
  if (!/^[a-z]+$/i.test(profile) || !existsSync(file)) throw new Error(`There is no profile «${profile}».`);
  await build({
    absWorkingDir: here(),
    entryPoints: ['main.ts'],
    outfile: path.resolve(outfile),
    alias: { '@report/chosen-profile': file },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // The host injects it.
    external: ['@azure/functions-core'],
    minify: true,
    sourcemap: true,
    logLevel: 'error',
  });
}
