import { build } from 'vite';
import { bundleFunctions } from '@report/functions/bundle';

/** What a profile is built into: the pane, the service, and the page that shows the pane without Excel. */
export type Part = 'addin' | 'functions' | 'preview';

const CONFIGS = { addin: 'addin/vite.config.ts', preview: 'preview/vite.config.ts' } as const;

/**
 * Builds for the association of a profile, in this process: no shell and no setting of one, so it is the same on every
 * system. Run at the top of the project. Rejects when a part does not build; the parts before it are written.
 */
export async function buildFor(profile: string, parts: readonly Part[]): Promise<void> {
  // The configuration of the pane reads it, as it does when the pane is built alone.
  process.env['PROFILE'] = profile;
  for (const part of parts) {
    if (part === 'functions') await bundleFunctions({ profile });
    else await build({ configFile: CONFIGS[part], logLevel: 'warn' });
  }
}
