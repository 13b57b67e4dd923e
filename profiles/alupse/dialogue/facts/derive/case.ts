import {
  UNKNOWN,
  type FactTable,
  mapRows,
  NO_ROW,
  pickAnswers,
  pickCodes,
  pickNumbers,
  pickSets,
  pickYes,
  yesWhere,
  selectRows,
  factOfRows,
  groupedRows,
  oneRowEach,
} from '@report/engine/facts';
import { NO_DATE } from '@report/engine/registers';
import { bandLevels, factTableOf, type Year } from '../../../kit';
import { caseActs } from './case-acts';
import { caseChildren } from './case-children';
import { caseStates } from './case-states';
import { sexualViolenceDetails } from './sexual-violence-details';

/** One fact per Dialogue file active in the year or reported in the year. */
export function deriveCase(of: Year): FactTable {
  const cases = of.columns('dialogueCases');
  const { years, yearEnds } = of.once(caseStates);
  const { axes, networkMeetings } = of.once(caseActs);
  const rows = selectRows(cases.count, (row) => years[row] !== 0);
  const reports = cases.dates('reportDate');
  return factTableOf('case', of, {
    count: rows.length,
    variables: {
      caseYear: pickCodes(years, rows),
      yearEnd: pickCodes(yearEnds, rows),
      motive: pickCodes(cases.codes('mainMotive'), rows),
      setting: pickCodes(cases.codes('setting'), rows),
      sexualViolenceDetail: sexualViolenceDetails(of, rows),
      requester: pickCodes(cases.codes('requester'), rows),
      requesterDetail: pickCodes(cases.codes('requesterDetail'), rows),
      referrer: pickCodes(cases.codes('referrer'), rows),
      justicePresent: pickAnswers(cases.answers('justicePresent'), rows),
      justiceBodies: pickSets(cases.sets('justiceBodies'), rows),
      reportedInYear: yesWhere(rows, (row) => {
        const report = reports[row] ?? NO_DATE;
        return report >= of.firstDay && report <= of.lastDay;
      }),
      firstAppointmentDelay: bandLevels('delai', firstAppointmentDelays(of, rows)),
      axes: mapRows(rows, Uint32Array, (row) => axes[row] ?? 0),
      networkMeeting: pickYes(networkMeetings, rows),
    },
    quantities: { childrenCount: pickNumbers(cases.numbers('childrenCount'), rows, 1, UNKNOWN) },
    sources: () => {
      const factOf = factOfRows(rows, cases.count);
      const children = of.once(caseChildren).caseRows;
      const acts = of.once(caseActs).caseRows;
      const factOfCase = (caseRow: number) => (caseRow === NO_ROW ? -1 : (factOf[caseRow] ?? -1));
      return [
        oneRowEach('dialogueCases', rows),
        groupedRows('dialogueChildren', rows.length, children.length, (row) => factOfCase(children[row] ?? NO_ROW)),
        groupedRows('dialogueActs', rows.length, acts.length, (row) => factOfCase(acts[row] ?? NO_ROW)),
      ];
    },
  });
}

/** Calendar days from the request to the first appointment that was offered; UNKNOWN when a date is missing. */
function firstAppointmentDelays(of: Year, rows: Uint32Array): Int32Array {
  const cases = of.columns('dialogueCases');
  const requests = cases.dates('requestDate');
  const appointments = cases.dates('firstAppointmentDate');
  return mapRows(rows, Int32Array, (row) => {
    const request = requests[row] ?? NO_DATE;
    const appointment = appointments[row] ?? NO_DATE;
    return request === NO_DATE || appointment === NO_DATE ? UNKNOWN : appointment - request;
  });
}
