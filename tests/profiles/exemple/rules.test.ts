import { tablesReading } from '@report/engine/catalogue';
import { findFindings } from '@report/engine/rules';
import { PROFILE } from '@report/profiles/exemple';
import { exempleRegisters, EXEMPLE_YEAR } from '@report/samples/exemple';
import type { RegisterRecord } from '@report/samples/workbook';
import { dayOf, readExemple, workbookOf } from './read-exemple';

const person: RegisterRecord = { personId: 'P-001', firstVisitDate: dayOf('2024-03-05'), sex: 'f', housing: 'rue' };
const visit: RegisterRecord = { date: dayOf('2024-03-08'), personId: 'P-001', activity: 'repas', meals: 2 };

/** «R20 A2» of what is found in a person and a visit that are sound but for the change. */
function found(change: { readonly people?: RegisterRecord; readonly visits?: RegisterRecord }): string[] {
  const records = new Map([
    ['people', [{ ...person, ...change.people }]],
    ['visits', [{ ...visit, ...change.visits }]],
  ]);
  return findingsOf(records).map(({ rule, sheet, address }) => `${rule} ${sheet}!${address}`);
}
const findingsOf = (records: ReadonlyMap<string, readonly RegisterRecord[]>) =>
  findFindings(PROFILE, readExemple(workbookOf(records)), EXEMPLE_YEAR, (register, field) =>
    tablesReading(PROFILE, register, field),
  );

test.each<[string, Parameters<typeof found>[0], string[]]>([
  ['sound rows', {}, []],
  ['the end the day of the first visit', { people: { endDate: dayOf('2024-03-05') } }, []],
  ['the end the day before', { people: { endDate: dayOf('2024-03-04') } }, ['R19 Personnes accueillies!G2']],
  ['a visit on the day of the first', { visits: { date: dayOf('2024-03-05') } }, []],
  ['a visit the day before the first', { visits: { date: dayOf('2024-03-04') } }, ['R20 Passages!A2']],
  ['such a visit without a number', { visits: { date: dayOf('2024-03-04'), personId: null } }, []],
  ['a visit on a Saturday', { visits: { date: dayOf('2024-03-09') } }, []],
  ['a visit on a Sunday', { visits: { date: dayOf('2024-03-10') } }, ['R21 Passages!A2']],
  ['twelve meals', { visits: { meals: 12 } }, []],
  ['thirteen meals', { visits: { meals: 13 } }, ['R22 Passages!D2']],
  // What the engine checks of any register.
  ['a visit of a number that nobody has', { visits: { personId: 'P-002' } }, ['R07 Passages!B2']],
  ['a visit without an activity', { visits: { activity: null } }, ['R05 Passages!C2']],
])('%s', (_, change, expected) => {
  expect(found(change)).toEqual(expected);
});

test('without the register of people, a visit is never before the first', () => {
  const findings = findingsOf(new Map([['visits', [{ ...visit, date: dayOf('2024-03-04') }]]]));
  expect(findings).toEqual([]);
});

test('the sample holds one row of each slip, and what it says in French', () => {
  const own = findingsOf(exempleRegisters(EXEMPLE_YEAR, { slips: true })).filter(({ rule }) => rule >= 'R19');
  expect(own.map(({ rule }) => rule).sort()).toEqual(['R20', 'R21', 'R22']);
  expect(own.find(({ rule }) => rule === 'R20')?.message).toMatch(/^Ce passage précède la première visite \(ligne \d+/);
  expect(findingsOf(exempleRegisters(EXEMPLE_YEAR)).filter(({ rule }) => rule >= 'R19')).toEqual([]);
});

test('a finding names the tables it touches', () => {
  const records = new Map([
    ['people', [person]],
    ['visits', [{ ...visit, meals: 99 }]],
  ]);
  const [finding] = findingsOf(records);
  expect(finding).toMatchObject({ severity: 'warning', tables: ['accueil-passages'] });
  expect(finding?.message).toContain('99');
});
