import type { PlainFacts } from '../../fixtures/facts-from-rows';
import { compareFacts, facts, notes, only, printed } from './compare-facts';

const justice = (counts: Readonly<Record<string, number>>): PlainFacts => ({
  case: facts(counts, (body) => ({ caseYear: 'new', yearEnd: 'closed', justiceBodies: [body] })),
});
const contacts = (counts: Readonly<Record<string, number>>): PlainFacts => ({
  contact: facts(counts, (outcome) => ({ outcome })),
});
const trips = (counts: Readonly<Record<string, number>>): PlainFacts => ({
  trip: facts(counts, (type) => ({ type, cancelled: 'no' })),
});
const ruptures = (all: readonly string[]): string[] => all.filter((note) => note.startsWith('Rupture de série'));

test('a code that ended: «–» in the year that has it no more, no change at all, and the note names it', () => {
  const table = only(
    compareFacts(
      ['dialogue-justice-instances'],
      [
        [2023, justice({ scas: 3, parquet: 1 })],
        [2022, justice({ scas: 2, police: 2 })],
      ],
    ),
  );
  expect(table.change).toBeNull();
  expect(printed(table).slice(0, 3)).toEqual([
    'scas: 3 (75 %), 2 (50 %)',
    'tribunal-jeunesse: 0 (0 %), 0 (0 %)',
    'police: –, 2 (50 %)',
  ]);
  const [first, ...others] = notes(table);
  expect(first).toBe(
    'Rupture de série : de 2022 à 2023, la liste « Instances de justice » a changé (n’existe plus : « Police »). Aucun écart n’est calculé entre ces deux années.',
  );
  expect(ruptures(others)).toEqual([]);
});

test('a code that ended but is found all the same is printed: nothing is hidden', () => {
  const table = only(
    compareFacts(
      ['dialogue-justice-instances'],
      [
        [2023, justice({ police: 1 })],
        [2022, justice({ police: 1 })],
      ],
    ),
  );
  expect(printed(table)).toContain('police: 1 (100 %), 1 (100 %)');
});

test('years that share a list compare as usual, whatever ended later', () => {
  const table = only(
    compareFacts(
      ['dialogue-justice-instances'],
      [
        [2022, justice({ police: 1, scas: 1 })],
        [2021, justice({ police: 1, scas: 3 })],
      ],
    ),
  );
  expect(table.lines.find(({ code }) => code === 'police')?.change).toBe(25);
  expect(ruptures(notes(table))).toEqual([]);
});

test('a list that began: the earlier year has «–» in each of its lines', () => {
  const table = only(
    compareFacts(
      ['dialogue-sans-dossier-suite'],
      [
        [2017, contacts({ justice: 3, medicale: 1 })],
        [2016, contacts({ '': 4 })],
        [2015, contacts({ '': 5 })],
      ],
    ),
  );
  const lines = table.lines.filter(({ role }) => role === 'line');
  expect(lines).toHaveLength(8);
  expect(lines.every(({ figures: [, then, before] }) => then === null && before === null)).toBe(true);
  expect(table.lines.find(({ code }) => code === '')?.figures.map((figure) => figure?.figure)).toEqual([0, 4, 5]);
  // The same change seen from both years is told once.
  expect(ruptures(notes(table))).toHaveLength(1);
  expect(notes(table)[0]).toContain('de 2016 à 2017, la liste « Suite donnée » a changé (nouveau : « Hors spécificité');
});

test('a break with the second year before leaves the change from the year before alone', () => {
  const table = only(
    compareFacts(
      ['dialogue-sans-dossier-suite'],
      [
        [2018, contacts({ justice: 3, medicale: 1 })],
        [2017, contacts({ justice: 1, medicale: 1 })],
        [2016, contacts({ '': 4 })],
      ],
    ),
  );
  expect(table.change).toBe('points');
  expect(table.lines.find(({ code }) => code === 'justice')?.change).toBe(25);
  expect(notes(table)[0]).toContain('de 2016 à 2018');
});

test('the requesters of 2016 and of 2023 have no groups: nothing is subtracted', () => {
  const requests = (counts: Readonly<Record<string, number>>): PlainFacts => ({
    request: facts(counts, (requester) => ({ requester })),
  });
  const table = only(
    compareFacts(
      ['bebe-demandeurs'],
      [
        [2017, requests({ hopitaux: 2, 'one-cpi': 1 })],
        [2016, requests({ hopitaux: 1, 'autres-services': 3 })],
      ],
    ),
  );
  expect(table.change).toBeNull();
  expect(printed(table)).toEqual(
    expect.arrayContaining([
      'hopitaux: 2 (67 %), 1 (25 %)',
      'one-cpi: 1 (33 %), –',
      'autres-services: 0 (0 %), 3 (75 %)',
    ]),
  );
});

describe('the trips have groups', () => {
  const years = [
    [2023, trips({ 'visite-domicile': 5, 'premier-entretien': 1, 'reunion-externe': 1 })],
    [2022, trips({ 'visite-as': 2, 'visite-a-deux': 1, tribunal: 1, 'medical-perez': 4 })],
  ] as const;

  test('the years are compared by them', () => {
    const table = only(compareFacts(['bebe-deplacements'], years));
    // 5/7 = 71.43 has the largest remainder, 1/7 = 14.29 twice; of 3/8 = 37.5 and 1/8 = 12.5 the larger count gains.
    expect(printed(table)).toEqual([
      'domicile: 5 (72 %), 3 (38 %), change 34',
      'medical: 0 (0 %), 4 (50 %), change -50',
      'reunion: 1 (14 %), 0 (0 %), change 14',
      'autre: 1 (14 %), 1 (12 %), change 2',
      ': 0 (0 %), 0 (0 %), change 0',
      'total: 7 (100 %), 8 (100 %)',
    ]);
    expect(notes(table)[0]).toMatch(/^Rupture de série : de 2022 à 2023.*Les années sont comparées par groupes\.$/);
  });

  test('a line written by hand that one year cannot have: «–» there, the others are compared', () => {
    const table = only(compareFacts(['bebe-deplacements-synthese'], years));
    const line = (code: string) => table.lines.find((one) => one.code === code);
    expect(line('medical-pediatrie-sociale')).toMatchObject({ figures: [null, { figure: 4 }], change: null });
    expect(line('domicile')).toMatchObject({ change: 2 });
    expect(notes(table)[0]).toBe(
      'Rupture de série : en 2023, les listes ne connaissent pas « dont pédiatrie sociale (Dr Perez) » ; aucun écart n’est calculé sur cette ligne.',
    );
  });
});
