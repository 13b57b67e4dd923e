import { wholeYear, type Period } from '@report/engine/calendar';
import { statisticsRequest, type AnswerOnWire, type Composed, type StatisticsRequest } from '@report/engine/contract';
import { checkCustom, checkSeries, computeCustom, computeSeries, stepsOf } from '@report/engine/custom';
import { deriveFacts } from '@report/engine/facts';
import { readRegisters } from '@report/engine/registers';
import { answerRequest, buildRequest, fromWire, requestedOf, tabulateEach } from '@report/engine/wire';
import { checkAnswer } from '@report/addin/api';
import { PROFILE, tablesFor } from '../../fixtures/alupse';
import { readFixture } from '../../fixtures/read-workbook';

const { registers } = readRegisters(PROFILE, [
  readFixture('registers/dialogue-2016.xlsx'),
  readFixture('registers/bebe-2016.xlsx'),
  readFixture('registers/medical-2016.xlsx'),
]);
const YEAR = wholeYear(2016);
const HALF: Period = { firstDay: YEAR.firstDay, lastDay: YEAR.firstDay + 181 };
const CROSSED = { unit: 'case', population: 'nouveaux', rows: 'motive', columns: 'referrer' };
const MEASURED = { ...CROSSED, columns: null, measure: { kind: 'mean', quantity: 'childrenCount' } };
const GUARDED = { unit: 'child', population: 'nouveaux', rows: 'caseMotive', columns: 'sex', protect: true };
const specOf = (request: object) => checkCustom(PROFILE, request);
const requestOf = (specs: readonly object[], period = YEAR): StatisticsRequest =>
  buildRequest(PROFILE, deriveFacts(PROFILE, registers, period), {
    ...{ edition: 'complete', rounding: 'adjusted', tables: [] },
    composed: specs.map(specOf),
  });
const bytesOf = (sent: unknown): number => Buffer.byteLength(JSON.stringify(sent));

/** What the pane has of the answer of the service. */
function received(request: StatisticsRequest, answer: AnswerOnWire = answerRequest(PROFILE, request)) {
  const full = fromWire(tabulateEach(PROFILE, request), request, answer);
  if (full === null) return null;
  checkAnswer(PROFILE, request, full);
  return full;
}

test.each([
  ['a crossing', CROSSED],
  ['one variable, by line', { ...CROSSED, columns: 'justiceBodies', base: 'row' }],
  ['the known ones', { ...CROSSED, base: 'known' }],
  ['a column', { ...CROSSED, rows: 'axes', columns: 'motive', base: 'column' }],
  ['a mean', MEASURED],
  [
    'a sum',
    { unit: 'act', population: 'avec-dossier', rows: 'nature', measure: { kind: 'sum', quantity: 'quantity' } },
  ],
  ['no variable', { unit: 'family', population: 'suivies' }],
  ['filters', { ...CROSSED, where: { motive: ['violence-sexuelle', 'negligence', ''] } }],
])('%s comes back from the service as it is computed here, in any period', (_, spec) => {
  for (const period of [YEAR, HALF]) {
    const facts = deriveFacts(PROFILE, registers, period);
    const [answer] = received(requestOf([{ title: 'Pour Mme CANARI', id: 'CANARI', ...spec }], period)) ?? [];
    const here = computeCustom(PROFILE, facts, specOf({ ...spec, id: 'c1' })).table;
    expect(answer?.tables.map(({ rows, total, base }) => ({ rows, total, base }))).toEqual([
      { rows: here?.rows, total: here?.total, base: here?.base },
    ]);
  }
});

test('a figure changed on the way is refused, wherever it is', () => {
  const request = requestOf([CROSSED, MEASURED, { ...CROSSED, columns: 'justiceBodies', base: 'row' }]);
  const answer = answerRequest(PROFILE, request);
  const tables = answer.results[0]?.tables ?? [];
  let tried = 0;
  for (const [table, { rows }] of tables.entries())
    for (const row of [0, rows.length - 1])
      for (const place of [0, 1, 2]) {
        const copy = structuredClone(answer);
        const cell = copy.results[0]?.tables[table]?.rows[row]?.[1].at(-1);
        if (cell?.[place] === undefined || cell[place] === null) continue;
        cell[place] += place === 2 ? 0.1 : 1;
        tried += 1;
        expect(() => received(request, copy)).toThrow('ANSWER_REFUSED');
      }
  expect(tried).toBeGreaterThan(5);
});

test('another period, or a line more or less, is no answer', () => {
  const request = requestOf([CROSSED]);
  const answer = answerRequest(PROFILE, request);
  const [result] = answer.results;
  const [table] = result?.tables ?? [];
  if (result === undefined || table === undefined) throw new Error('no table');
  const withRows = (rows: typeof table.rows): AnswerOnWire => ({
    ...answer,
    results: [{ ...result, tables: [{ ...table, rows }] }],
  });
  expect(received(request, withRows(table.rows))).not.toBeNull();
  expect(received(request, withRows(table.rows.slice(1)))).toBeNull();
  expect(received(request, withRows([...table.rows].reverse()))).toBeNull();
  expect(received(request, { ...answer, periods: [{ from: '2016-01-01', to: '2016-06-30' }] })).toBeNull();
});

test('names and codes leave, and nothing else: neither a title nor the name of a table', () => {
  const request = requestOf([{ ...CROSSED, id: 'CANARI-1', title: 'Dossier CANARI né le 29.02.2012' }]);
  expect(JSON.stringify(request)).not.toMatch(/CANARI|29\.02|title/);
  expect(statisticsRequest.parse(JSON.parse(JSON.stringify(request)))).toEqual(request);
});

describe('an identifying and a sensitive variable', () => {
  const refusal = 'WRONG_PROJECTIONS';
  const tampered = (change: Partial<Composed>): StatisticsRequest => {
    const request = requestOf([{ ...CROSSED, columns: null }]);
    return { ...request, composed: request.composed.map((spec) => ({ ...spec, ...change })) };
  };

  test('whose figures are small do not leave the computer, protected or not', () => {
    expect(() => requestOf([GUARDED], HALF)).toThrow(refusal);
    expect(() => requestOf([{ ...GUARDED, protect: false }])).toThrow('IDENTIFYING_AND_SENSITIVE');
  });

  test('are refused by the service, whoever sends them', () => {
    const unguarded = { unit: 'child', population: 'nouveaux', rows: 'caseMotive', columns: 'sex' };
    expect(() => answerRequest(PROFILE, tampered(unguarded))).toThrow(refusal);
    // Protected, with counts that are too small: what a pane would not have sent.
    const asked = { ...tampered({ ...unguarded, protect: true }) };
    const { profile, ids } = requestedOf(PROFILE, asked);
    expect(profile.tables.some(({ id }) => ids.includes(id))).toBe(true);
    expect(() => answerRequest(PROFILE, asked)).toThrow(refusal);
  });

  test('what is measured counts as one: indicators by region are guarded, their smallest is never printed', () => {
    const mean = { unit: 'family', population: 'suivies', rows: 'region' };
    const measured = (kind: string) => ({ ...mean, measure: { kind, quantity: 'indicatorCount' } });
    expect(() => specOf(measured('mean'))).toThrow('IDENTIFYING_AND_SENSITIVE');
    const facts = deriveFacts(PROFILE, registers, YEAR);
    expect(computeCustom(PROFILE, facts, specOf({ ...measured('max'), protect: true })).table).toBeNull();
    expect(specOf({ ...mean, measure: { kind: 'mean', quantity: 'months' } }).rows).toBe('region');
  });
});

test.each<[string, Partial<Composed>]>([
  ['a variable that does not exist', { rows: 'lastName' }],
  ['a name every object has', { unit: 'constructor' }],
  ['a code of no list', { where: { motive: ['Dupont'] } }],
  ['a name of its own', { id: 'c2' }],
])('%s is refused by the service, and not quoted', (_, change) => {
  const request = requestOf([CROSSED]);
  const asked = { ...request, composed: request.composed.map((spec) => ({ ...spec, ...change })) };
  expect(() => answerRequest(PROFILE, asked)).toThrow(/^WRONG_PROJECTIONS$/);
});

test('a series is one request: each point comes back as the table of its own period', () => {
  const spec = checkSeries(PROFILE, { unit: 'case', population: 'nouveaux', lines: 'motive', step: 'month' }, YEAR);
  const facts = stepsOf(YEAR, 'month').map(({ period }) => deriveFacts(PROFILE, registers, period));
  const composed = { ...spec, rows: spec.lines, columns: null, base: 'none', protect: false } as const;
  const asked = { edition: 'complete', rounding: 'plain', tables: [], composed: [composed] } as const;
  const request = buildRequest(PROFILE, facts, asked);
  const answers = received(request) ?? [];
  const { totals } = computeSeries(PROFILE, registers, spec, YEAR);
  expect(answers.map(({ tables }) => tables[0]?.total?.cells[0]?.count)).toEqual(totals);
  const bodies = [...request.periods].reverse();
  expect(() => answerRequest(PROFILE, { ...request, periods: bodies })).toThrow('WRONG_SHAPE');
});

test('bodies stay small: all the tables of a year, a year by month, twenty crossings', () => {
  const facts = deriveFacts(PROFILE, registers, YEAR);
  const { ready: tables } = tablesFor('complete', registers.keys());
  const all = buildRequest(PROFILE, facts, { edition: 'complete', rounding: 'adjusted', tables });
  expect(bytesOf(all)).toBeLessThan(25_000);
  expect(bytesOf(answerRequest(PROFILE, all))).toBeLessThan(80_000);
  const figure = { ...CROSSED, rows: null, columns: null };
  const months = stepsOf(YEAR, 'month').map(({ period }) => deriveFacts(PROFILE, registers, period));
  const asked = { edition: 'complete', rounding: 'plain', tables: [] } as const;
  const series = buildRequest(PROFILE, months, { ...asked, composed: [specOf(figure)] });
  expect(bytesOf(series)).toBeLessThan(4_000);
  const populations = ['nouveaux', 'traites', 'anciens', 'en-cours'];
  const twenty = buildRequest(PROFILE, facts, {
    ...asked,
    composed: Array.from({ length: 20 }, (_, index) => {
      const motive = [['violence-sexuelle'], ['negligence', ''], ['violence-physique'], ['conflits-familiaux'], ['?']];
      return specOf({ ...CROSSED, population: populations[index % 4], where: { motive: motive[index % 5] } });
    }),
  });
  expect(bytesOf(twenty)).toBeLessThan(60_000);
  if (process.env['SIZES'] !== undefined)
    console.log([all, series, twenty].map((sent) => [bytesOf(sent), bytesOf(answerRequest(PROFILE, sent))]));
});
