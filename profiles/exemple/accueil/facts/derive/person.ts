import { completedYears } from '@report/engine/calendar';
import {
  factOfRows,
  type FactTable,
  groupedRows,
  mapRows,
  NO_ROW,
  oneRowEach,
  parentRows,
  pickCodes,
  pickSets,
  selectRows,
  type States,
  UNKNOWN,
  yesWhere,
} from '@report/engine/facts';
import { NO_DATE } from '@report/engine/registers';
import { bandLevels, factTableOf, levelOf, type Year } from '../../../kit';
import { visitRows } from './visit';

/** One fact per person accompanied in the year. */
export function derivePerson(of: Year): FactTable {
  const people = of.columns('people');
  const { years, yearEnds } = of.once(personStates);
  const { visitsOf, personOf } = of.once(visitsByPerson);
  const births = people.dates('birthDate');
  const rows = selectRows(people.count, (row) => years[row] !== 0);
  const ages = mapRows(rows, Int32Array, (row) => {
    const birth = births[row] ?? NO_DATE;
    return birth === NO_DATE ? UNKNOWN : completedYears(birth, of.lastDay);
  });
  return factTableOf('person', of, {
    count: rows.length,
    variables: {
      personYear: pickCodes(years, rows),
      yearEnd: pickCodes(yearEnds, rows),
      sex: pickCodes(people.codes('sex'), rows),
      age: bandLevels('ageAccueil', ages),
      housing: pickCodes(people.codes('housing'), rows),
      needs: pickSets(people.sets('needs'), rows),
      came: yesWhere(rows, (row) => (visitsOf[row] ?? 0) > 0),
    },
    quantities: { visits: mapRows(rows, Int32Array, (row) => visitsOf[row] ?? 0) },
    sources: () => {
      const factOf = factOfRows(rows, people.count);
      const factOfVisit = (visit: number): number => factOf[personOf[visit] ?? NO_ROW] ?? -1;
      return [oneRowEach('people', rows), groupedRows('visits', rows.length, personOf.length, factOfVisit)];
    },
  });
}

/**
 * State of each person in the report year Y: new, whose first visit is in Y; old, whose first visit was before Y and who
 * had not left before 01.01; the others, 0, are no fact. Ended: left by 31.12; open: the others of the year.
 */
function personStates(of: Year): States {
  const people = of.columns('people');
  const first = people.dates('firstVisitDate');
  const end = people.dates('endDate');
  const NEW = levelOf('person', 'personYear', 'new');
  const OLD = levelOf('person', 'personYear', 'old');
  const OPEN = levelOf('person', 'yearEnd', 'open');
  const ENDED = levelOf('person', 'yearEnd', 'ended');
  const years = new Uint8Array(people.count);
  const yearEnds = new Uint8Array(people.count);
  for (let row = 0; row < people.count; row++) {
    const begun = first[row] ?? NO_DATE;
    const left = end[row] ?? NO_DATE;
    if (begun === NO_DATE || begun > of.lastDay) continue;
    if (begun < of.firstDay && left !== NO_DATE && left < of.firstDay) continue;
    years[row] = begun >= of.firstDay ? NEW : OLD;
    yearEnds[row] = left !== NO_DATE && left <= of.lastDay ? ENDED : OPEN;
  }
  return { years, yearEnds };
}

/** How many visits of the year each row of the people has, and the row of the person of each visit (NO_ROW: none). */
function visitsByPerson(of: Year): { readonly visitsOf: Int32Array; readonly personOf: Int32Array } {
  const people = of.columns('people');
  const rows = of.once(visitRows);
  const personOf = parentRows(of.columns('visits').keys('personId'), people.keys('personId'), rows);
  const visitsOf = new Int32Array(people.count);
  for (const row of rows) {
    const person = personOf[row] ?? NO_ROW;
    if (person !== NO_ROW) visitsOf[person] = (visitsOf[person] ?? 0) + 1;
  }
  return { visitsOf, personOf };
}
