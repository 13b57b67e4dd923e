import { wholeYear } from '@report/engine/calendar';
import type { ParsedRegister, ParsedRegisters } from '@report/engine/registers';
import { deriveFacts, readRegisters } from '../../fixtures/alupse';
import { buildRegisters, dayOf } from '../../fixtures/build-registers';
import { factsOf, literalFacts } from '../../fixtures/facts-of';
import { registerSheet, workbookOf } from '../../fixtures/register-sheet';

test('nothing is computed before it is asked, and nothing twice', () => {
  const read: string[] = [];
  const registers: ParsedRegisters = new Map<string, ParsedRegister>();
  const spied = Object.assign(registers, {
    get: (key: string) => {
      read.push(key);
      return undefined;
    },
  });
  const facts = deriveFacts(spied, 2016);
  expect(read).toEqual([]);
  const table = facts.of('trip');
  expect(read).toEqual(['bebeTrips']);
  expect(facts.of('trip', 'current')).toBe(table);
  expect(read).toEqual(['bebeTrips']);
});

test('the year before is derived from the same rows', () => {
  const registers = buildRegisters({
    bebeTrips: [
      { date: '2015-06-01', type: 'tribunal' },
      { date: '2016-06-01', type: 'visite-sf' },
    ],
  });
  const facts = deriveFacts(registers, 2016);
  expect(facts.of('trip', 'previous').period).toEqual(wholeYear(2015));
  expect(literalFacts(facts.of('trip', 'previous'))).toEqual([expect.objectContaining({ type: 'tribunal' })]);
  expect(literalFacts(facts.of('trip'))).toEqual([expect.objectContaining({ type: 'visite-sf' })]);
});

test('a column that is absent reads as empty', () => {
  const sheet = registerSheet('dialogueContacts', [{ contactId: 'S1', date: dayOf('2016-06-01') }], {
    fields: ['contactId', 'date'],
  });
  const { registers } = readRegisters([workbookOf([sheet])]);
  expect([...(registers.get('dialogueContacts')?.columns.keys() ?? [])]).toEqual(['contactId', 'date']);
  expect(literalFacts(deriveFacts(registers, 2016).of('contact'))).toEqual([
    { caller: '', form: '', outcome: '', 'sum of phoneActs': 0 },
  ]);
});

test('a cell that is empty is no answer', () => {
  expect(factsOf('contact', { dialogueContacts: [{ date: '2016-06-01' }] }, 2016)).toEqual([
    { caller: '', form: '', outcome: '', 'sum of phoneActs': 0 },
  ]);
  expect(factsOf('act', { dialogueActs: [{ caseId: 'D1' }] }, 2016)).toEqual([]);
});

test('a number too large to be true stands for an empty cell, and cannot overflow a sum', () => {
  const dialogueActs = [{ date: '2016-06-01', caseId: 'D1', axis: 'guidance', quantity: 3_521_234_567 }];
  const dialogueCases = [{ caseId: 'D1', openingDate: '2016-01-01', childrenCount: 1e12 }];
  expect(factsOf('act', { dialogueActs }, 2016)).toEqual([expect.objectContaining({ 'sum of quantity': 1 })]);
  expect(factsOf('caseAxis', { dialogueActs, dialogueCases }, 2016)).toEqual([
    { axis: 'guidance', 'sum of sessions': 1 },
  ]);
  expect(factsOf('case', { dialogueCases }, 2016)).toEqual([expect.objectContaining({ 'sum of childrenCount': null })]);
});

test('a column of another kind than its specification is a bug', () => {
  const trips: ParsedRegister = {
    register: 'bebeTrips',
    count: 1,
    columns: new Map([['date', { kind: 'number', numbers: Float64Array.of(42_500) }]]),
    sources: [],
  };
  expect(() => deriveFacts(new Map([['bebeTrips', trips]]), 2016).of('trip')).toThrow('bebeTrips.date');
});

test('several files of one number: a child belongs to the first', () => {
  const dialogueCases = [
    { caseId: 'D1', openingDate: '2016-01-01', mainMotive: 'negligence' },
    { caseId: 'D1', openingDate: '2015-01-01', mainMotive: 'conflits-familiaux' },
  ];
  const dialogueChildren = [{ caseId: 'D1', symptomatic: true }];
  expect(factsOf('child', { dialogueCases, dialogueChildren }, 2016)).toEqual([
    expect.objectContaining({ caseYear: 'new', caseMotive: 'negligence' }),
  ]);
});
