import fc from 'fast-check';
import type { StatisticsAnswer } from '@report/engine/contract';
import { CATALOGUE, compareYears } from '../../fixtures/alupse';
import type { PlainFacts } from '../../fixtures/facts-from-rows';
import { randomFacts } from '../../fixtures/random-facts';
import { answerOf, compareFacts, facts, notes, only, printed } from './compare-facts';
import { check } from '../../fixtures/check';

const newCases = (motives: Readonly<Record<string, number>>): PlainFacts => ({
  case: facts(motives, (motive) => ({ caseYear: 'new', yearEnd: 'closed', motive })),
});
const statistics = CATALOGUE.filter(({ kind }) => kind === 'statistic').map(({ id }) => id);

test('a partition: counts, shares and bases of both years; the change is that of the printed shares', () => {
  const table = only(
    compareFacts(
      ['dialogue-motif'],
      [
        [2016, newCases({ 'violence-sexuelle': 44, 'violence-physique': 79 })],
        [2015, newCases({ 'violence-sexuelle': 50, 'violence-physique': 68, '': 1 })],
      ],
    ),
  );
  // 44/123 = 35.77 % and 79/123 = 64.23 %; 50/119 = 42.02 %, 68/119 = 57.14 %, 1/119 = 0.84 %.
  expect(table.years.map(({ year, base }) => [year, base])).toEqual([
    [2016, 123],
    [2015, 119],
  ]);
  expect(table.change).toBe('points');
  expect(printed(table).filter((line) => !line.endsWith(': 0 (0 %), 0 (0 %), change 0'))).toEqual([
    'violence-sexuelle: 44 (36 %), 50 (42 %), change -6',
    'violence-physique: 79 (64 %), 68 (57 %), change 7',
    ': 0 (0 %), 1 (1 %), change -1',
    'total: 123 (100 %), 119 (100 %)',
  ]);
  expect(notes(table)).toContain('Écart de 2015 à 2016 : différence des pourcentages affichés, en points.');
});

test('shares with a decimal: the change keeps it', () => {
  const children = (sexes: Readonly<Record<string, number>>): PlainFacts => ({
    child: facts(sexes, (sex) => ({ caseYear: 'new', sex })),
    ...newCases({ negligence: 1 }),
  });
  const table = only(
    compareFacts(
      ['dialogue-sexe'],
      [
        [2016, children({ f: 3, m: 3, '': 2 })],
        [2015, children({ f: 1, m: 2 })],
      ],
    ),
  );
  // Of 8, two lines of 3 would part the last unit: one decimal. Of 3: 33.3 and 66.7.
  expect(table.years.map(({ percentDecimals }) => percentDecimals)).toEqual([1, 0]);
  expect(printed(table).slice(0, 2)).toEqual([
    'f: 3 (37.5 %), 1 (33 %), change 4.5',
    'm: 3 (37.5 %), 2 (67 %), change -29.5',
  ]);
});

test('a table without shares: the change is that of the figures, on the total too', () => {
  const meetings = (counts: Readonly<Record<string, number>>): PlainFacts => ({
    meeting: facts(counts, (maternity) => ({ maternity, quarter: 't1' })),
  });
  const table = only(
    compareFacts(
      ['medical-concertations-trimestre'],
      [
        [2016, meetings({ chl: 5, chem: 3 })],
        [2015, meetings({ chl: 4, bohler: 6 })],
      ],
    ),
  );
  expect(table.column).toEqual({ code: 'total', label: 'Total' });
  expect(table.change).toBe('figures');
  expect(printed(table)).toEqual([
    'chl: 5, 4, change 1',
    'bohler: 0, 6, change -6',
    'chem: 3, 0, change 3',
    'chdn: 0, 0, change 0',
    ': 0, 0, change 0',
    'total: 8, 10, change -2',
  ]);
});

test('a crossed table without a column of totals is compared column by column', () => {
  const parents = (mothers: number, fathers: number): PlainFacts => ({
    parent: [
      ...facts({ '26-30': mothers }, (age) => ({ role: 'mother', age })),
      ...facts({ '31-35': fathers }, (age) => ({ role: 'father', age })),
    ],
    family: facts({ closed: 1 }, (yearEnd) => ({ familyYear: 'new', yearEnd })),
  });
  const { tables } = compareFacts(
    ['bebe-age-parents'],
    [
      [2023, parents(3, 2)],
      [2022, parents(1, 5)],
    ],
  );
  expect(tables.map(({ column }) => column?.label)).toEqual(['Mères', 'Pères']);
  expect(tables.map(({ years }) => years.map(({ base }) => base))).toEqual([
    [3, 1],
    [2, 5],
  ]);
});

test('an order by count puts what only an earlier year has after the lines of the report year', () => {
  const children = (nationalities: Readonly<Record<string, number>>): PlainFacts => ({
    child: facts(nationalities, (nationality) => ({ caseYear: 'new', nationality })),
    ...newCases({ negligence: 1 }),
  });
  const table = only(
    compareFacts(
      ['dialogue-nationalite'],
      [
        [2016, children({ pt: 2, lu: 5 })],
        [2015, children({ fr: 9, lu: 1 })],
      ],
    ),
  );
  expect(table.lines.map(({ code }) => code)).toEqual(['lu', 'pt', 'fr', '']);
});

test('the first codes and «Autres» are not the same in two years: every code is compared by itself', () => {
  const mothers = (nationalities: Readonly<Record<string, number>>): PlainFacts => ({
    parent: facts(nationalities, (nationality) => ({ role: 'mother', nationality })),
    family: facts({ closed: 1 }, (yearEnd) => ({ familyYear: 'new', yearEnd })),
  });
  const table = only(
    compareFacts(
      ['bebe-nationalites-meres'],
      [
        [2023, mothers({ lu: 9, pt: 8, fr: 7, de: 3, be: 2 })],
        [2022, mothers({ de: 9, be: 8, pt: 7, lu: 2, it: 1 })],
      ],
    ),
  );
  const counts = table.lines.map(({ code, figures }) => [code, ...figures.map((figure) => figure?.figure)].join(' '));
  expect(counts).toEqual(['lu 9 2', 'pt 8 7', 'fr 7 0', 'de 3 9', 'be 2 8', 'it 0 1', ' 0 0', 'levels 5 5']);
  expect(table.lines.every(({ label }) => !label.startsWith('dont '))).toBe(true);
});

test('the definitions of 2016 and of 2023 of the same words stay two tables', () => {
  const ids = ['dialogue-situations', 'dialogue-contacts'];
  const year = (contacts: number): PlainFacts => ({
    ...newCases({ negligence: 10 }),
    case: [
      ...facts({ closed: 10 }, (yearEnd) => ({ caseYear: 'new', yearEnd })),
      ...facts({ open: 4 }, (yearEnd) => ({ caseYear: 'old', yearEnd })),
    ],
    contact: facts({ professionnel: contacts }, (caller) => ({ caller, form: 'telephone' })),
    action: [{ codes: { services: ['dialogue'], category: 'supervision-donnee' } }],
  });
  const { tables } = compareFacts(ids, [
    [2016, year(20)],
    [2015, year(25)],
  ]);
  const totals = tables.map(({ id, lines }) => [id, lines.find(({ code }) => code === 'total')?.figures]);
  // 2016: all active files, contacts and supervisions; 2023: new files and contacts.
  expect(totals).toMatchObject([
    ['dialogue-situations', [{ figure: 35 }, { figure: 40 }]],
    ['dialogue-contacts', [{ figure: 30 }, { figure: 35 }]],
  ]);
});

test('answers that were not asked alike are refused', () => {
  const current = answerOf(['dialogue-motif'], 2016, newCases({ negligence: 1 }));
  const other = answerOf(['dialogue-motif'], 2015, newCases({ negligence: 1 }), { rounding: 'plain' });
  expect(() =>
    compareYears(current, [{ year: 2015, name: String(2015), answer: other, coverage: new Map() }]),
  ).toThrow();
});

test('a year compared with itself: no break, no change, the figures twice', () => {
  check(
    fc.property(randomFacts(12), fc.constantFrom(2015, 2016, 2017, 2022, 2023), (some, year) => {
      const answer = answerOf(statistics, year, some);
      const { tables, alone } = compareYears(answer, [{ year, name: String(year), answer, coverage: new Map() }]);
      expect(alone).toEqual([]);
      expect(new Set(tables.map(({ id }) => id)).size).toBe(statistics.length);
      for (const table of tables) {
        expect(table.change).not.toBeNull();
        expect(table.notes.filter((note) => note.startsWith('Rupture'))).toEqual([]);
        for (const { change, figures } of [...table.lines, ...(table.total ? [table.total] : [])]) {
          expect(figures[0]).toEqual(figures[1]);
          expect(change ?? 0).toBe(0);
        }
      }
    }),
    { numRuns: 15 },
  );
});

test('every figure is that of its year’s own table, every change their difference', () => {
  const cellsOf = ({ tables }: StatisticsAnswer, id: string, column: string | null) => {
    const table = tables.find((one) => one.id === id);
    const rows = [...(table?.rows ?? []), ...(table?.total ? [table.total] : [])];
    return new Map(rows.map(({ role, code, cells }) => [role + code, cells.find((cell) => cell.column === column)]));
  };
  let compared = 0;
  check(
    fc.property(randomFacts(15), randomFacts(15), (now, then) => {
      const answers = [answerOf(statistics, 2016, now), answerOf(statistics, 2015, then)] as const;
      const [current, before] = answers;
      const { tables } = compareYears(current, [
        { year: 2015, name: String(2015), answer: before, coverage: new Map() },
      ]);
      for (const { id, column, lines, total, change } of tables)
        for (const line of [...lines, ...(total ? [total] : [])]) {
          const [to, from] = answers.map((answer) =>
            cellsOf(answer, id, column?.code ?? null).get(line.role + line.code),
          );
          if (to === undefined || from === undefined) continue;
          compared += 1;
          expect(line.figures.map((figure) => figure?.percent)).toEqual([to.percent, from.percent]);
          expect(line.figures.map((figure) => figure?.count)).toEqual([to.count, from.count]);
          if (change !== 'points' || line.role === 'total' || to.percent === null || from.percent === null) continue;
          expect(line.change).toBeCloseTo(to.percent - from.percent, 6);
        }
    }),
    { numRuns: 10 },
  );
  expect(compared).toBeGreaterThan(3000);
});
