import type { Rule } from '@report/engine/rules';
import * as people from './people';
import * as visits from './visits';

/** Every rule of the service: what a file of this folder exports is one, or a list of them. */
export const ACCUEIL_RULES: readonly Rule[] = [...Object.values(people).flat(), ...Object.values(visits).flat()];
