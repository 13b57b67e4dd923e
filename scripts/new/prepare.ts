import { parseArgs } from 'node:util';
import { DEFAULT_PROFILE } from '@report/profiles/default-profile';
import { newColumn } from './column';
import { checkName } from './names';
import { checkProfile, placeOf } from './place';
import { Refusal } from './refusal';
import { newRegister } from './register';
import { newRule } from './rule';
import { newService } from './service';
import { newTable } from './table';
import type { Workspace } from './workspace';

const USAGE = `npm run new -- table    NAME --service SERVICE
npm run new -- rule     NAME --service SERVICE
npm run new -- column   NAME --register REGISTER [--type text|date|code|…] [--unit UNIT]
npm run new -- register NAME --service SERVICE
npm run new -- service  NAME
All take --profile PROFILE (default: ${DEFAULT_PROFILE}). NAME: lower-case letters, digits and dashes.`;

/** Prepares what is asked, without writing. Returns what is left to fill in. Throws a Refusal. */
export function prepare(files: Workspace, argv: readonly string[]): readonly string[] {
  const text = { type: 'string' } as const;
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { profile: text, service: text, register: text, type: text, unit: text },
    });
  } catch {
    throw new Refusal(`An option is unknown or has no value.\n${USAGE}`);
  }
  const [kind, name, ...more] = parsed.positionals;
  if (kind === undefined || name === undefined || more.length > 0)
    throw new Refusal(`What is new, and its name?\n${USAGE}`);
  const { profile: asked = DEFAULT_PROFILE, service, register, type, unit } = parsed.values;
  const profile = checkProfile(files, asked);
  checkName(name);
  switch (kind) {
    case 'table':
      return newTable(files, placeOf(files, profile, service), name);
    case 'rule':
      return newRule(files, placeOf(files, profile, service), name);
    case 'column':
      return newColumn(files, profile, name, { register, type, unit });
    case 'register':
      return newRegister(files, placeOf(files, profile, service), name);
    case 'service':
      return newService(files, profile, name);
    default:
      throw new Refusal(`«${kind}» is nothing that can be added.\n${USAGE}`);
  }
}
