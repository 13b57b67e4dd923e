import { parseArgs } from 'node:util';
import { DEFAULT_PROFILE } from '@report/profiles/default-profile';
import { bundleFunctions } from './bundle';

/** `npm run build -w functions [-- --profile NAME] [--outfile FILE]`: the same on every system, without a shell. */
const { values } = parseArgs({ options: { profile: { type: 'string' }, outfile: { type: 'string' } } });
const profile = values.profile ?? process.env['PROFILE'] ?? DEFAULT_PROFILE;
await bundleFunctions({ profile, ...(values.outfile !== undefined && { outfile: values.outfile }) });
