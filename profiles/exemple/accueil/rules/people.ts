import { NO_DATE } from '@report/engine/registers';
import { days } from '@report/engine/rules';
import { rowRule } from '../../kit';

/** R19: left before coming. */
export const END_BEFORE_FIRST_VISIT = rowRule('people', {
  id: 'R19',
  title: 'La fin précède la première visite',
  severity: 'error',
  tables: ['accueil-personnes', 'accueil-fin-annee'],
  remedy: 'Vérifiez les deux dates.',
  at: 'endDate',
  check: (people) => {
    const first = people.date('firstVisitDate');
    const end = people.date('endDate');
    return (row) =>
      first(row) !== NO_DATE && end(row) !== NO_DATE && end(row) < first(row)
        ? `La fin précède la première visite de ${days(first(row) - end(row))}.`
        : null;
  },
});
