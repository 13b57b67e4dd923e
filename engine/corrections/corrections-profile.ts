import type { RegistersProfile } from '../registers';
import type { Proposer } from './cell-in-doubt';

/** What an association knows to propose for the faults of its own rules, by rule. */
export interface CorrectionsProfile extends RegistersProfile {
  readonly proposers: Readonly<Record<string, Proposer>>;
}
