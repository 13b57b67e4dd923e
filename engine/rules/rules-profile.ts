import type { RegistersProfile } from '../registers';
import type { Rule } from './rule';

/** What an association checks in its registers, after what the engine itself checks of any register. */
export interface RulesProfile extends RegistersProfile {
  readonly rules: readonly Rule[];
}
