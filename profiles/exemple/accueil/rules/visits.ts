import { NO_DATE } from '@report/engine/registers';
import { rowRule } from '../../kit';

/** Day 0, 30.12.1899, was a Saturday. */
const SUNDAY = 1;
/** Meals on one row beyond which a slip of the pen is likely. */
const MANY = 12;

/** R20: a visit before the one that the register of people calls the first. */
export const VISIT_BEFORE_THE_FIRST = rowRule('visits', {
  id: 'R20',
  title: 'Passage avant la première visite',
  severity: 'warning',
  tables: ['accueil-personnes', 'accueil-logement', 'accueil-frequentation'],
  remedy: 'Corrigez la date du passage, ou la date de la première visite de la personne.',
  at: 'date',
  check: (visits, data) => {
    const people = data.columns('people');
    if (!people) return null;
    const date = visits.date('date');
    const person = visits.key('personId');
    const first = people.date('firstVisitDate');
    return (row) => {
      const found = data.rowOf('people', person(row));
      if (found === null || date(row) === NO_DATE || first(found) === NO_DATE || date(row) >= first(found)) return null;
      return `Ce passage précède la première visite (ligne ${data.sheetRow('people', found)} des personnes accueillies).`;
    };
  },
});

/** R21: the centre is closed on Sundays. */
export const VISIT_ON_A_SUNDAY = rowRule('visits', {
  id: 'R21',
  title: 'Passage un dimanche',
  severity: 'warning',
  tables: ['accueil-mois'],
  remedy: 'Le centre est fermé le dimanche : vérifiez la date.',
  at: 'date',
  check: (visits) => {
    const date = visits.date('date');
    return (row) => (date(row) !== NO_DATE && date(row) % 7 === SUNDAY ? 'La date tombe un dimanche.' : null);
  },
});

/** R22: an unusual number of meals for one visit. */
export const MANY_MEALS = rowRule('visits', {
  id: 'R22',
  title: 'Nombre de repas inhabituel',
  severity: 'warning',
  tables: ['accueil-passages'],
  remedy: 'Vérifiez le nombre.',
  at: 'meals',
  check: (visits) => {
    const meals = visits.number('meals');
    return (row) => (meals(row) > MANY ? `Nombre inhabituel pour un passage : ${meals(row)} repas.` : null);
  },
});
