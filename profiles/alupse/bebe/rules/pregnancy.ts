import { civilDate } from '@report/engine/calendar';
import { NO_DATE, NO_KEY, YES } from '@report/engine/registers';
import { counted } from '@report/engine/text';
import { type Data, rowRule } from '../../kit';

/** R51: a term no pregnancy has. */
export const IMPOSSIBLE_TERM = rowRule('bebeFamilies', {
  id: 'R51',
  title: 'Âge gestationnel impossible',
  severity: 'error',
  tables: ['bebe-age-gestationnel'],
  remedy: 'Corrigez l’âge gestationnel.',
  at: 'gestationalAge',
  check: (families) => {
    const weeks = families.number('gestationalAge');
    return (row) =>
      weeks(row) < 22 || weeks(row) > 44 ? `Âge gestationnel de ${weeks(row)} semaines impossible.` : null;
  },
});

/** R53: the father lives with a woman who lives alone. */
export const FATHER_WITH_WOMAN_ALONE = rowRule('bebeFamilies', {
  id: 'R53',
  title: 'Père dans le ménage d’une femme seule',
  severity: 'warning',
  tables: ['bebe-peres-menage', 'bebe-situation-familiale'],
  remedy: 'Corrigez l’un des deux.',
  at: 'fatherInHousehold',
  check: (families) => {
    const father = families.answer('fatherInHousehold');
    const situation = families.code('familySituation');
    return (row) =>
      father(row) === YES && situation(row) === 'femme-seule'
        ? 'Père dans le ménage, mais situation « femme seule ».'
        : null;
  },
});

/** Birth dates of the children of each family; null when their register is absent. */
function birthsOf(data: Data): ((familyId: number) => readonly number[]) | null {
  const children = data.columns('bebeChildren');
  if (!children) return null;
  const familyId = children.key('familyId');
  const birth = children.date('birthDate');
  const births = new Map<number, number[]>();
  for (let row = 0; row < children.count; row++) {
    if (familyId(row) === NO_KEY || birth(row) === NO_DATE) continue;
    const known = births.get(familyId(row));
    if (known) known.push(birth(row));
    else births.set(familyId(row), [birth(row)]);
  }
  return (family) => births.get(family) ?? [];
}

const ONE_YEAR = 10_000;

/** R54: a first pregnancy, but a child born more than twelve months before the (expected) delivery. */
export const NOT_THE_FIRST = rowRule('bebeFamilies', {
  id: 'R54',
  title: 'Rang de la grossesse en désaccord',
  severity: 'warning',
  tables: ['bebe-rang-grossesse', 'bebe-premiere-grossesse'],
  remedy: 'Vérifiez le rang.',
  at: 'pregnancyRank',
  check: (families, data) => {
    const births = birthsOf(data);
    if (!births) return null;
    const rank = families.number('pregnancyRank');
    const familyId = families.key('familyId');
    const delivered = families.date('deliveryDate');
    const due = families.date('dueDate');
    return (row) => {
      const delivery = delivered(row) === NO_DATE ? due(row) : delivered(row);
      if (rank(row) !== 1 || delivery === NO_DATE) return null;
      const older = births(familyId(row)).some((birth) => civilDate(delivery) - civilDate(birth) > ONE_YEAR);
      return older ? 'Première grossesse, mais un enfant plus âgé est inscrit.' : null;
    };
  },
});

/** R55: twins were delivered, but not two children are registered at that date. */
export const TWINS_NOT_REGISTERED = rowRule('bebeFamilies', {
  id: 'R55',
  title: 'Grossesse gémellaire en désaccord',
  severity: 'warning',
  tables: ['bebe-enfants', 'bebe-grossesses-suivies'],
  remedy: 'Complétez Enfants Bébé.',
  at: 'twins',
  check: (families, data) => {
    const births = birthsOf(data);
    if (!births) return null;
    const twins = families.answer('twins');
    const familyId = families.key('familyId');
    const delivery = families.date('deliveryDate');
    return (row) => {
      if (twins(row) !== YES || delivery(row) === NO_DATE) return null;
      const born = births(familyId(row)).filter((birth) => Math.abs(birth - delivery(row)) <= 3).length;
      return born === 2 ? null : `Grossesse gémellaire : ${counted(born, 'enfant né', 'enfants nés')} à cette date.`;
    };
  },
});
