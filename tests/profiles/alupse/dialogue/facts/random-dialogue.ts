import fc from 'fast-check';
import { VOCABULARIES, type VocabularyKey } from '../../../../fixtures/alupse';
import type { LiteralCell, LiteralRegisters, LiteralRow } from '../../../../fixtures/build-registers';

/** The report year of the random registers. */
export const YEAR = 2016;

/** Days where a definition turns: ends of years, of February, and around them; else any day of five years. */
const TURNING_DAYS = [
  '2015-12-31',
  '2016-01-01',
  '2016-02-28',
  '2016-02-29',
  '2016-03-01',
  '2016-06-15',
  '2016-12-31',
  '2017-01-01',
];
const anyDay = (from: number, to: number): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(Date.UTC(from, 0, 1)), max: new Date(Date.UTC(to, 11, 31)), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const day = fc.oneof(fc.constantFrom(...TURNING_DAYS), anyDay(YEAR, YEAR), anyDay(2014, 2018));
const birth = fc.oneof(fc.constantFrom('2004-02-29', '2012-02-29', '2004-02-28', '2016-02-29'), anyDay(1996, 2017));

const maybe = <T extends LiteralCell>(cell: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(cell, { freq: 6 });
const listed = (key: VocabularyKey): fc.Arbitrary<string> =>
  fc.constantFrom('?', ...VOCABULARIES[key].entries.map(({ code }) => code));
const answer = fc.constantFrom<LiteralCell[]>(true, true, false, '?', null);
const id = (letter: string, count: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: count }).map((n) => `${letter}${n}`);

const identified = (rows: fc.Arbitrary<LiteralRow[]>, field: string, letter: string): fc.Arbitrary<LiteralRow[]> =>
  rows.map((list) => list.map((row, index) => ({ ...row, [field]: `${letter}${index + 1}` })));

const cases = fc.record({
  requestDate: maybe(day),
  firstAppointmentDate: maybe(day),
  openingDate: maybe(day),
  reopeningDate: maybe(day),
  closingDate: maybe(day),
  reportDate: maybe(day),
  childrenCount: maybe(fc.nat(9)),
  mainMotive: maybe(listed('dialogueMotif')),
  setting: maybe(listed('cadre')),
  sexualViolenceType: maybe(fc.oneof(fc.constant('par-adulte'), listed('violenceSexuelleType'))),
  requester: maybe(listed('dialogueDemandeur')),
  requesterDetail: maybe(listed('dialogueDemandeurDetail')),
  referrer: maybe(listed('dialogueEnvoyeur')),
  justicePresent: answer,
  justiceBodies: fc.uniqueArray(listed('justiceInstance'), { maxLength: 3 }),
});

const children = fc.record({
  caseId: maybe(id('D', 6)),
  sex: maybe(listed('sexe')),
  birthDate: maybe(birth),
  ageAtRequest: maybe(fc.integer({ min: 0, max: 190 }).map((tenths) => tenths / 10)),
  symptomatic: answer,
  custody: maybe(listed('autoriteParentale')),
  region: maybe(listed('regionDialogue')),
  nationality: maybe(listed('pays')),
});

const acts = fc.record({
  date: maybe(day),
  caseId: maybe(id('D', 6)),
  contactId: maybe(id('S', 4)),
  nature: maybe(listed('naturePrestation')),
  axis: maybe(fc.oneof(fc.constantFrom('evaluation', 'reseau'), listed('axePriseEnCharge'))),
  familyPresent: answer,
  quantity: maybe(fc.integer({ min: 1, max: 12 })),
});

const contacts = fc.record({
  date: maybe(day),
  caller: maybe(listed('interlocuteur')),
  form: maybe(listed('formeContact')),
  outcome: maybe(listed('suiteDonnee')),
  phoneActs: maybe(fc.integer({ min: 1, max: 9 })),
});

const actions = fc.record({
  date: maybe(day),
  year: maybe(fc.integer({ min: 2015, max: 2017 })),
  days: maybe(fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4)),
  services: fc.uniqueArray(listed('service'), { maxLength: 3 }),
  category: maybe(listed('categorieAction')),
  participants: maybe(fc.nat(60)),
});

/** Rows that hold something: a blank one is no row of a register. */
const filled = (rows: fc.Arbitrary<LiteralRow[]>): fc.Arbitrary<LiteralRow[]> =>
  rows.map((list) => list.filter((row) => Object.values(row).some((cell) => cell !== null && String(cell) !== '')));

/** Small Dialogue registers where every cell may be empty, of another year, or in no list. */
export const dialogueRegisters: fc.Arbitrary<LiteralRegisters> = fc.record({
  dialogueCases: identified(fc.array(cases, { maxLength: 8, size: 'max' }), 'caseId', 'D'),
  dialogueChildren: identified(fc.array(children, { maxLength: 12, size: 'max' }), 'childId', 'E'),
  dialogueContacts: identified(fc.array(contacts, { maxLength: 5, size: 'max' }), 'contactId', 'S'),
  dialogueActs: filled(fc.array(acts, { maxLength: 25, size: 'max' })),
  actions: filled(fc.array(actions, { maxLength: 5, size: 'max' })),
});
