import { completedYears } from '@report/engine/calendar';
import { bandOf, countBy, crossBy, printedMean, sumBy } from './count';
import { quarterOf } from './dates';
import type { PlainYear } from './definitions';
import type { ConsultationRow, MeetingRow } from './medical-rows';
import type { PlainTables } from './plain-table';

const AGES = [
  ['0', 1],
  ['1-2', 3],
  ['3-5', 6],
  ['6-11', 12],
  ['12-17', 18],
  ['18-plus', Infinity],
] as const;

/** The medical service: its consultations, and its meetings in the maternities. */
export const MEDICAL: PlainTables = {
  'medical-consultations-niveau': (year) => countBy(consultations(year), ({ level }) => level),
  'medical-consultations-origine': (year) => countBy(consultations(year), ({ origin }) => origin),
  'medical-consultations-niveau-origine': (year) =>
    crossBy(
      consultations(year),
      ({ level }) => level,
      ({ origin }) => origin,
    ),
  'medical-consultations-lieu': (year) => countBy(consultations(year), ({ place }) => place),
  'medical-consultations-mois': (year) => countBy(consultations(year), quarter),
  'medical-consultations-age-sexe': (year) =>
    crossBy(
      consultations(year),
      ({ birthDate, date }) => bandOf(birthDate === null ? null : completedYears(birthDate, date ?? 0), AGES),
      ({ sex }) => sex,
    ),
  'medical-consultations-personnes': (year) => {
    const numbered = consultations(year).filter(({ subjectRef }) => subjectRef !== null);
    const distincts = new Set(numbered.map(({ subjectRef }) => subjectRef)).size;
    return {
      consultations: consultations(year).length,
      'avec-numero': numbered.length,
      distincts,
      moyenne: printedMean(numbered.length, distincts),
    };
  },
  'medical-concertations': (year) => countBy(meetings(year), ({ maternity }) => maternity),
  'medical-concertations-trimestre': (year) => crossBy(meetings(year), ({ maternity }) => maternity, quarter),
  'medical-concertations-situations': (year) => {
    const counts = countBy(meetings(year), ({ maternity }) => maternity);
    return Object.fromEntries(
      Object.entries(counts).map(([place, n]) => {
        const held = meetings(year).filter(({ maternity }) => maternity === place);
        const sum = sumBy(held, ({ situations }) => situations ?? 0);
        return [place, { sum, mean: printedMean(sum, n), n }];
      }),
    );
  },
};

const consultations = (year: PlainYear): ConsultationRow[] =>
  year.rows.consultations.filter(({ date }) => year.includes(date));
const meetings = (year: PlainYear): MeetingRow[] => year.rows.meetings.filter(({ date }) => year.includes(date));
const quarter = ({ date }: { readonly date: number | null }): string => `t${quarterOf(date ?? 0)}`;
