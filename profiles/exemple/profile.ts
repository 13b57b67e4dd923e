import { defineProfile } from '@report/engine/profile';
import { ACCUEIL } from './accueil/service';
import { DEFINITIONS } from './definitions';
import { EDITIONS } from './editions';
import { PERIOD_TEXTS } from './period-texts';

/**
 * Le Phare, an invented day centre for adults without a home. It shows the engine with an association of another kind,
 * and is the one to copy (docs/adopt.md).
 */
export const PROFILE = defineProfile({
  name: 'exemple',
  brand: {
    association: 'Le Phare',
    product: 'Le Phare Statistiques',
    group: 'Le Phare',
    addinId: 'c6f1b8de-2a4c-4f0b-9d57-3e8a61b70f24',
  },
  definitions: DEFINITIONS,
  editions: EDITIONS,
  chaptersOf: '2024',
  periodTexts: PERIOD_TEXTS,
  services: [ACCUEIL],
});
