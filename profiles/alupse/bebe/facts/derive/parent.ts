import { completedYears } from '@report/engine/calendar';
import { UNKNOWN, type FactTable, mapRows, selectRows, oneRowEach } from '@report/engine/facts';
import { NO_DATE } from '@report/engine/registers';
import { bandLevels, factTableOf, levelOf, type Year } from '../../../kit';
import { familyStates } from './family-states';

/** Two facts per active Bébé family: fact 2k is the mother, fact 2k + 1 the father, whether anything is known of them or not. */
export function deriveParent(of: Year): FactTable {
  const families = of.columns('bebeFamilies');
  const { yearEnds } = of.once(familyStates);
  const active = selectRows(families.count, (row) => yearEnds[row] !== 0);
  const count = active.length * 2;
  const rows = new Uint32Array(count);
  for (let fact = 0; fact < count; fact++) rows[fact] = active[fact >> 1] ?? 0;
  const starts = families.dates('startDate');
  const births = [families.dates('motherBirthDate'), families.dates('fatherBirthDate')] as const;
  const nationalities = [families.codes('motherNationality'), families.codes('fatherNationality')] as const;
  const roles = [levelOf('parent', 'role', 'mother'), levelOf('parent', 'role', 'father')] as const;
  const ages = mapRows(rows, Int32Array, (row, fact) => {
    const birth = births[fact % 2 === 0 ? 0 : 1][row] ?? NO_DATE;
    const start = starts[row] ?? NO_DATE;
    return birth === NO_DATE || start === NO_DATE ? UNKNOWN : completedYears(birth, start);
  });
  return factTableOf('parent', of, {
    count,
    variables: {
      role: mapRows(rows, Uint8Array, (_, fact) => roles[fact % 2 === 0 ? 0 : 1]),
      nationality: mapRows(rows, Uint8Array, (row, fact) => nationalities[fact % 2 === 0 ? 0 : 1][row] ?? 0),
      age: bandLevels('ageParents', ages),
    },
    quantities: {},
    sources: () => [oneRowEach('bebeFamilies', rows)],
  });
}
