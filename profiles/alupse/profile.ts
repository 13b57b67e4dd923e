import { defineProfile } from '@report/engine/profile';
import { ASSOCIATION } from './association/service';
import { BEBE } from './bebe/service';
import { DEFINITIONS } from './definitions';
import { DIALOGUE } from './dialogue/service';
import { EDITIONS } from './editions';
import { PERIOD_TEXTS } from './period-texts';
import { MEDICAL } from './medical/service';

/** ALUPSE, Luxembourg: helps child victims of violence and their families. */
export const PROFILE = defineProfile({
  name: 'alupse',
  brand: {
    association: 'ALUPSE',
    product: 'ALUPSE Statistiques',
    group: 'ALUPSE Statistiques',
    addinId: '5b0f7a43-6c52-4e0e-9a64-1f0c8d2b7e95',
  },
  definitions: DEFINITIONS,
  editions: EDITIONS,
  // The report of 2016 has the most chapters.
  chaptersOf: '2016',
  periodTexts: PERIOD_TEXTS,
  services: [MEDICAL, DIALOGUE, BEBE, ASSOCIATION],
});
