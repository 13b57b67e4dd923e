import type { LiteralCell, LiteralRegisters, LiteralRow } from '../../../../fixtures/build-registers';
import type { LiteralFact } from '../../../../fixtures/facts-of';

/*
 * The Dialogue facts again, row by row from the literal rows and from the definitions of the catalogue alone: dates are
 * texts, joins are searches, nothing is shared with the product.
 */

const rowsOf = (registers: LiteralRegisters, key: keyof LiteralRegisters): readonly LiteralRow[] =>
  registers[key] ?? [];
const textOf = (cell: LiteralCell | undefined): string => (typeof cell === 'string' ? cell : '');
const numberOf = (cell: LiteralCell | undefined): number | null => (typeof cell === 'number' ? cell : null);
const inYear = (cell: LiteralCell | undefined, year: number): boolean => textOf(cell).startsWith(`${year}-`);

const endOf = (year: number): string => `${year}-12-31`;

function isReopened({ closingDate, reopeningDate }: LiteralRow, year: number): boolean {
  const closing = textOf(closingDate);
  const reopening = textOf(reopeningDate);
  return closing !== '' && reopening > closing && reopening <= endOf(year);
}

/** activeInYear of the catalogue's language. */
function isActive(row: LiteralRow, year: number): boolean {
  const opening = textOf(row['openingDate']);
  const closing = textOf(row['closingDate']);
  if (opening === '' || opening > endOf(year)) return false;
  return closing === '' || closing >= `${year}-01-01` || isReopened(row, year);
}

/** '' when the file gives no fact. */
function caseYearOf(row: LiteralRow, year: number): string {
  if (inYear(row['openingDate'], year)) return 'new';
  if (isActive(row, year)) return inYear(row['reopeningDate'], year) ? 'reopened' : 'old';
  return inYear(row['reportDate'], year) ? 'outside' : '';
}

/** Completed years, digit by digit; 29.02 counts as 01.03 in other years because '02-28' < '02-29' < '03-01'. */
function yearsBetween(birth: string, at: string): number {
  return Number(at.slice(0, 4)) - Number(birth.slice(0, 4)) - (at.slice(5) < birth.slice(5) ? 1 : 0);
}

function ageOf(child: LiteralRow, parent: LiteralRow): number | null {
  const birth = textOf(child['birthDate']);
  const request = textOf(parent['requestDate']);
  if (birth !== '' && request !== '') return yearsBetween(birth, request);
  const written = numberOf(child['ageAtRequest']);
  return written === null ? null : Number(String(written).split('.')[0]);
}

function bandOf(value: number | null, bands: readonly (readonly [string, number, number])[]): string {
  if (value === null) return '';
  return bands.find(([, min, max]) => value >= min && value <= max)?.[0] ?? '?';
}

const actsOfCase = (registers: LiteralRegisters, row: LiteralRow, year: number): LiteralRow[] =>
  rowsOf(registers, 'dialogueActs').filter(
    (act) => inYear(act['date'], year) && isLinked(act['caseId'], row['caseId']),
  );

const isLinked = (reference: LiteralCell | undefined, identifier: LiteralCell | undefined): boolean =>
  textOf(reference) !== '' && textOf(reference) === textOf(identifier);

const symptomaticOf = (registers: LiteralRegisters, row: LiteralRow): LiteralRow[] =>
  rowsOf(registers, 'dialogueChildren').filter(
    (child) => child['symptomatic'] === true && isLinked(child['caseId'], row['caseId']),
  );

function axesOf(acts: readonly LiteralRow[]): string[] {
  const axes = [...new Set(acts.map((act) => textOf(act['axis'])).filter((axis) => axis !== ''))];
  const kept = axes.length > 1 ? axes.filter((axis) => axis !== 'evaluation') : axes;
  return kept.length === 0 ? [''] : [...kept].sort();
}

function violenceOf(registers: LiteralRegisters, row: LiteralRow): string {
  const type = textOf(row['sexualViolenceType']);
  if (type !== 'par-adulte') return type;
  const ages = symptomaticOf(registers, row)
    .map((child) => ageOf(child, row))
    .filter((age) => age !== null && age >= 0);
  if (ages.length === 0) return 'par-adulte-inconnu';
  return ages.some((age) => age !== null && age < 12) ? 'par-adulte-moins-12' : 'par-adulte-adolescent';
}

function delayOf(row: LiteralRow): number | null {
  const request = textOf(row['requestDate']);
  const appointment = textOf(row['firstAppointmentDate']);
  if (request === '' || appointment === '') return null;
  return (Date.parse(appointment) - Date.parse(request)) / 86_400_000;
}

const answerOf = (cell: LiteralCell | undefined): string =>
  cell === true ? 'yes' : cell === false ? 'no' : cell === undefined || cell === null ? '' : '?';
const yes = (holds: boolean): string => (holds ? 'yes' : 'no');
const setOf = (cell: LiteralCell | undefined): readonly string[] =>
  typeof cell === 'object' && cell !== null && cell.length > 0 ? [...cell].sort() : [''];
const sumOf = (acts: readonly LiteralRow[]): number =>
  acts.reduce((sum, act) => sum + (numberOf(act['quantity']) ?? 1), 0);

export const NAIVE_DIALOGUE = {
  case: (registers: LiteralRegisters, year: number): LiteralFact[] =>
    rowsOf(registers, 'dialogueCases')
      .filter((row) => caseYearOf(row, year) !== '')
      .map((row) => {
        const caseYear = caseYearOf(row, year);
        const acts = actsOfCase(registers, row, year);
        const isClosed = inYear(row['closingDate'], year) && !isReopened(row, year);
        return {
          caseYear,
          yearEnd: caseYear === 'outside' ? '' : isClosed ? 'closed' : 'open',
          motive: textOf(row['mainMotive']),
          setting: textOf(row['setting']),
          sexualViolenceDetail: violenceOf(registers, row),
          requester: textOf(row['requester']),
          requesterDetail: textOf(row['requesterDetail']),
          referrer: textOf(row['referrer']),
          justicePresent: answerOf(row['justicePresent']),
          justiceBodies: setOf(row['justiceBodies']),
          reportedInYear: yes(inYear(row['reportDate'], year)),
          firstAppointmentDelay: bandOf(delayOf(row), [
            ['0-7', 0, 7],
            ['8-13', 8, 13],
            ['14-28', 14, 28],
            ['29-plus', 29, Infinity],
          ]),
          axes: axesOf(acts),
          networkMeeting: yes(acts.some((act) => act['axis'] === 'reseau' && act['familyPresent'] === true)),
          'sum of childrenCount': numberOf(row['childrenCount']),
        };
      }),

  child: (registers: LiteralRegisters, year: number): LiteralFact[] =>
    rowsOf(registers, 'dialogueChildren').flatMap((child) => {
      const parent = rowsOf(registers, 'dialogueCases').find((row) => symptomaticOf(registers, row).includes(child));
      const caseYear = parent ? caseYearOf(parent, year) : '';
      if (!parent || caseYear === '' || caseYear === 'outside') return [];
      const age = ageOf(child, parent);
      return {
        caseYear,
        sex: textOf(child['sex']),
        age: bandOf(age, [
          ['0-3', 0, 3],
          ['4-5', 4, 5],
          ['6-11', 6, 11],
          ['12-16', 12, 16],
          ['17-plus', 17, Infinity],
        ]),
        age12: bandOf(age, [
          ['moins-12', 0, 11],
          ['12-plus', 12, Infinity],
        ]),
        custody: textOf(child['custody']),
        region: textOf(child['region']),
        nationality: textOf(child['nationality']),
        caseMotive: textOf(parent['mainMotive']),
      };
    }),

  caseAxis: (registers: LiteralRegisters, year: number): LiteralFact[] =>
    rowsOf(registers, 'dialogueCases')
      .filter((row) => !['', 'outside'].includes(caseYearOf(row, year)))
      .flatMap((row) => {
        const acts = actsOfCase(registers, row, year);
        return axesOf(acts)
          .filter((axis) => axis !== '')
          .map((axis) => ({ axis, 'sum of sessions': sumOf(acts.filter((act) => act['axis'] === axis)) }));
      }),

  contact: (registers: LiteralRegisters, year: number): LiteralFact[] =>
    rowsOf(registers, 'dialogueContacts')
      .filter((row) => inYear(row['date'], year))
      .map((row) => ({
        caller: textOf(row['caller']),
        form: textOf(row['form']),
        outcome: textOf(row['outcome']),
        'sum of phoneActs':
          numberOf(row['phoneActs']) ??
          sumOf(
            rowsOf(registers, 'dialogueActs').filter(
              (act) => inYear(act['date'], year) && isLinked(act['contactId'], row['contactId']),
            ),
          ),
      })),

  act: (registers: LiteralRegisters, year: number): LiteralFact[] =>
    rowsOf(registers, 'dialogueActs')
      .filter((row) => inYear(row['date'], year))
      .map((row) => ({
        withCase: yes(textOf(row['caseId']) !== ''),
        nature: textOf(row['nature']),
        'sum of quantity': numberOf(row['quantity']) ?? 1,
      })),

  action: (registers: LiteralRegisters, year: number): LiteralFact[] =>
    rowsOf(registers, 'actions')
      .filter((row) => (numberOf(row['year']) === null ? inYear(row['date'], year) : row['year'] === year))
      .map((row) => ({
        services: setOf(row['services']),
        category: textOf(row['category']),
        'sum of days': numberOf(row['days']) ?? 0,
        'sum of participants': numberOf(row['participants']) ?? 0,
      })),
} as const;
