import { atMost, equal, row, total, type TableCheck } from '@report/engine/catalogue';

const PEOPLE = row('accueil-personnes', 'total');
const VISITS = row('accueil-passages', 'total');

export const ACCUEIL_CHECKS: readonly TableCheck[] = [
  equal(
    'accueil-age-sexe',
    'Personnes par âge et sexe = personnes accompagnées',
    [PEOPLE],
    [total('accueil-age-sexe')],
  ),
  equal(
    'accueil-fin-annee',
    'Personnes par état au 31.12 = personnes accompagnées',
    [PEOPLE],
    [total('accueil-fin-annee')],
  ),
  equal('accueil-activites', 'Passages par activité = passages', [VISITS], [total('accueil-activites')]),
  equal('accueil-mois', 'Passages par mois = passages', [VISITS], [total('accueil-mois')]),
  // A number that is in no row of the people, or of someone who had left, is a visit of nobody of the year.
  atMost(
    'accueil-frequentation',
    'Passages des personnes accompagnées ≤ passages avec N°',
    [row('accueil-passages', 'avec-numero')],
    [total('accueil-frequentation', 'sum')],
  ),
];
