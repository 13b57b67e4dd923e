import { coverageOf } from '../../fixtures/alupse';
import { factsFromRows, type PlainFacts } from '../../fixtures/facts-from-rows';
import { compareFacts, facts, notes, only, statisticOf } from './compare-facts';

const cases = (count: number, yearEnd = 'closed'): PlainFacts => ({
  case: facts({ negligence: count }, (motive) => ({ caseYear: 'new', yearEnd, motive })),
});
const coverage = (table: string, earlier: PlainFacts, current: PlainFacts) =>
  coverageOf(statisticOf(table), factsFromRows(2015, earlier), factsFromRows(2016, current));

test('a year with nothing is left out and said, not printed as zeros', () => {
  const comparison = compareFacts(
    ['dialogue-motif', 'dialogue-sans-dossier-suite'],
    [
      [2016, { ...cases(9), contact: facts({ justice: 3 }, (outcome) => ({ outcome })) }],
      [2015, {}],
      [2014, cases(8)],
    ],
  );
  const table = only(comparison);
  expect(table.years.map(({ year }) => year)).toEqual([2016, 2014]);
  expect(notes(table)).toContain('2015 : aucune donnée dans les registres pour ce tableau.');
  expect(comparison.alone).toMatchObject([{ id: 'dialogue-sans-dossier-suite', years: ['2015', '2014'] }]);
});

test('every register of the table counts: files without any act cannot say how they were treated', () => {
  const acts: PlainFacts = { act: facts({ entretien: 2 }, () => ({ withCase: 'yes' })), caseAxis: [{ codes: {} }] };
  expect(coverage('dialogue-prise-en-charge', cases(5), { ...cases(5), ...acts }).kind).toBe('none');
  expect(coverage('dialogue-prise-en-charge', { ...cases(5), ...acts }, { ...cases(5), ...acts }).kind).toBe('full');
});

test('far fewer facts than in the report year: printed, with a remark', () => {
  expect(coverage('dialogue-motif', cases(24), cases(100))).toEqual({
    kind: 'partial',
    remark: 'dossier\u00a0: 24 en 2015, 100 en 2016',
  });
  expect(coverage('dialogue-motif', cases(25), cases(100)).kind).toBe('full');
});

test('follow-ups of which none was closed: a register begun later holds the open ones alone', () => {
  expect(coverage('dialogue-motif', cases(50, 'open'), cases(100))).toEqual({
    kind: 'partial',
    remark: 'aucun suivi clôturé en 2015',
  });
});

test('the remark is printed', () => {
  const table = only(
    compareFacts(
      ['dialogue-motif'],
      [
        [2016, cases(100)],
        [2015, cases(3)],
      ],
    ),
  );
  expect(notes(table)[0]).toBe(
    '2015 paraît incomplet dans les registres (dossier : 3 en 2015, 100 en 2016) : à comparer avec prudence.',
  );
});
