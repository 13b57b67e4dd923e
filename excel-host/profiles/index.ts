import type { HostOptions } from '../host-options';
import { MAC } from './mac';
import { NASTY } from './nasty';
import { WEB } from './web';
import { WINDOWS_2021 } from './windows-2021';
import { WINDOWS_365 } from './windows-365';

export { ORNAMENTS } from './nasty';

/** Options of the Excels an add-in may meet, by name. Each may be spread, and one of its options set otherwise. */
export const HOST_PROFILES = {
  'windows-2021': WINDOWS_2021,
  'windows-365': WINDOWS_365,
  mac: MAC,
  web: WEB,
  nasty: NASTY,
} as const satisfies Readonly<Record<string, Partial<HostOptions>>>;

export type HostProfile = keyof typeof HOST_PROFILES;

/**
 * The options of a profile by its name, and of those that are set otherwise, as JSON; none for a name that is unknown.
 *
 * @throws SyntaxError for what is no JSON
 */
export const hostOptionsOf = (name: string | null, otherwise: string | null): Partial<HostOptions> => ({
  ...Object.entries(HOST_PROFILES).find(([profile]) => profile === name)?.[1],
  ...(otherwise === null ? {} : (JSON.parse(otherwise) as Partial<HostOptions>)),
});
