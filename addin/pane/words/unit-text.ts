import { counted } from '@report/engine/text';

/** Units of the catalogue whose adjectives take an -e. */
const FEMININE = new Set([
  'actions',
  'consultations',
  'demandes',
  'familles',
  'interventions',
  'personnes',
  'prestations',
  'réunions',
  'situations',
  'séances',
  'visites',
]);
const INVARIABLE = new Set(['mois']);

/** «12 dossiers», «1 dossier»: the catalogue names a unit in the plural. */
export function unitCount(count: number, unit: string): string {
  const singular = INVARIABLE.has(unit) || !/^\p{L}+s$/u.test(unit) ? unit : unit.slice(0, -1);
  return counted(count, singular, unit);
}

/** The adjective that agrees with so many units: «renseigné», «renseignées». */
export const unitAdjective = (count: number, unit: string, adjective: string): string =>
  `${adjective}${FEMININE.has(unit) ? 'e' : ''}${count < 2 ? '' : 's'}`;
