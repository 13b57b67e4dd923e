import { PERSON } from './facts/units/person';
import { VISIT } from './facts/units/visit';
import { PEOPLE } from './registers/people';
import { VISITS } from './registers/visits';

export const ACCUEIL_REGISTERS = [PEOPLE, VISITS] as const;

/** What is counted, with every variable and quantity known of it. */
export const ACCUEIL_UNITS = { person: PERSON, visit: VISIT } as const;
