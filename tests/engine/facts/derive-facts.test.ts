import type { ParsedRegister, ParsedRegisters } from '@report/engine/registers';
import { deriveFacts, UNITS, type UnitKey } from '../../fixtures/alupse';
import { buildRegisters } from './build-registers';
import { factsOf, literalFacts } from './facts-of';

const KEYS = Object.keys(UNITS) as UnitKey[];

test.each(KEYS)('%s: every declared variable and quantity is derived, one value per fact', (unit) => {
  const table = deriveFacts(buildRegisters({}), 2016).of(unit);
  expect(table).toMatchObject({ unit, year: 2016, count: 0 });
  expect([...table.variables.keys()]).toEqual(Object.keys(UNITS[unit].variables));
  expect([...table.quantities.keys()]).toEqual(Object.keys(UNITS[unit].quantities));
  for (const { offsets, rows } of table.sources) expect([offsets.length, rows.length]).toEqual([1, 0]);
});

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
  expect(facts.of('trip', 'previous').year).toBe(2015);
  expect(literalFacts(facts.of('trip', 'previous'))).toEqual([expect.objectContaining({ type: 'tribunal' })]);
  expect(literalFacts(facts.of('trip'))).toEqual([expect.objectContaining({ type: 'visite-sf' })]);
});

test('a column that is absent reads as empty', () => {
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
