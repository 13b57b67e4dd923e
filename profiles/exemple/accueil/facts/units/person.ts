import { type FactUnit, LISTED, SEVERAL_LISTED } from '@report/engine/facts';
import type { BandKey, ListKey } from '../../../lists';

/** Columns that say in which years someone was accompanied. */
const LIFE = ['people.firstVisitDate', 'people.endDate'] as const;

export const PERSON = {
  label: 'personne',
  oneFactPer: 'personne accompagnée dans l’année',
  registers: ['people', 'visits'],
  rowsFrom: LIFE,
  codesFrom: { personYear: { new: ['people.firstVisitDate'] } },
  populations: {
    accompagnees: { label: 'Personnes accompagnées', where: {} },
    nouvelles: { label: 'Nouvelles personnes', where: { personYear: ['new'] } },
    'en-cours': { label: 'Accompagnements en cours à la fin', where: { yearEnd: ['open'] } },
    termines: { label: 'Accompagnements terminés', where: { yearEnd: ['ended'] } },
    venues: { label: 'Personnes venues au moins une fois', where: { came: ['yes'] } },
  },
  variables: {
    personYear: {
      kind: 'code',
      label: 'Ancienneté dans l’année',
      vocabulary: 'personYear',
      derivedFrom: LIFE,
      rule: 'new : première visite dans l’année ; old : première visite avant l’année, et pas de fin avant le 01.01',
      sensitivity: 'none',
    },
    yearEnd: {
      kind: 'code',
      label: 'État au 31.12',
      vocabulary: 'yearEnd',
      ended: 'ended',
      derivedFrom: LIFE,
      rule: 'ended : fin au plus tard le 31.12 ; open : les autres',
      sensitivity: 'none',
    },
    sex: {
      kind: 'code',
      label: 'Sexe',
      vocabulary: 'sexe',
      derivedFrom: ['people.sex'],
      rule: LISTED,
      sensitivity: 'identifying',
    },
    age: {
      kind: 'band',
      label: 'Âge au 31.12',
      bands: 'ageAccueil',
      derivedFrom: ['people.birthDate'],
      rule: 'années révolues au 31.12 de l’année',
      sensitivity: 'identifying',
    },
    housing: {
      kind: 'code',
      label: 'Situation de logement',
      vocabulary: 'logement',
      derivedFrom: ['people.housing'],
      rule: LISTED,
      sensitivity: 'identifying',
    },
    needs: {
      kind: 'codes',
      label: 'Besoins',
      vocabulary: 'besoin',
      derivedFrom: ['people.needs'],
      rule: SEVERAL_LISTED,
      sensitivity: 'sensitive',
    },
    came: {
      kind: 'boolean',
      label: 'Venue dans l’année',
      blank: 'no',
      derivedFrom: ['visits.personId', 'visits.date'],
      rule: 'au moins un passage daté de l’année porte le N° de la personne',
      sensitivity: 'none',
    },
  },
  quantities: {
    visits: {
      label: 'Passages',
      derivedFrom: ['visits.personId', 'visits.date'],
      rule: 'passages de l’année qui portent le N° de la personne',
      scale: 1,
    },
  },
} as const satisfies FactUnit<ListKey, BandKey>;
