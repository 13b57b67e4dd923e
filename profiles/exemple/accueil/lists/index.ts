import { ACCUEIL_DERIVED_LISTS } from './derived';
import { ACCUEIL_PEOPLE_LISTS } from './people';
import { ACCUEIL_VISIT_LISTS } from './visits';

export const ACCUEIL_LISTS = { ...ACCUEIL_PEOPLE_LISTS, ...ACCUEIL_VISIT_LISTS, ...ACCUEIL_DERIVED_LISTS };
