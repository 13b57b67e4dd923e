import type { Item, Statistic } from '@report/engine/catalogue';
import { compute, computeEntry, notes, printed, repeat } from './compute-table';

/** Files by setting: no table of a profile. */
const settings: Statistic = {
  kind: 'statistic',
  id: 'settings',
  title: 'Cadre',
  numbers: {},
  service: 'dialogue',
  unitLabel: 'dossiers',
  definition: 'Dossiers de l’année.',
  source: { unit: 'case' },
  stub: 'Cadre',
  rows: { kind: 'variable', variable: 'setting' },
  share: true,
  base: { kind: 'population', label: 'dossiers' },
  sentence: '',
};

describe('columns written one by one', () => {
  // 8 files: 2 are in both columns, 2 in none, so that the columns add up to 8 by chance.
  const files = {
    case: [
      ...repeat(1, { caseYear: 'new', yearEnd: 'open', setting: 'intrafamilial' }),
      ...repeat(1, { caseYear: 'new', yearEnd: 'open', setting: 'extrafamilial' }),
      ...repeat(2, { caseYear: 'new', yearEnd: 'closed', setting: 'intrafamilial' }),
      ...repeat(2, { caseYear: 'old', yearEnd: 'open', setting: 'extrafamilial' }),
      ...repeat(2, { caseYear: 'old', yearEnd: 'closed', setting: 'extrafamilial' }),
    ],
  };

  test('may overlap: their shares are never forced to add up to 100', () => {
    const items: Item[] = [
      { code: 'new', label: 'Nouveaux', where: { caseYear: ['new'] } },
      { code: 'open', label: 'Ouverts', where: { yearEnd: ['open'] } },
    ];
    const table = computeEntry({ ...settings, columns: { kind: 'items', items } }, files);
    expect(table.total?.cells.map(({ count }) => count)).toEqual([4, 4]);
    expect(table.shares).toBe('plain');
    // 3 and 1 files of 8, then 1 and 3, each rounded by itself: 37.5, 12.5.
    expect(table.rows.map(({ cells }) => cells.map(({ percent }) => percent))).toEqual([
      [38, 13],
      [13, 38],
    ]);
  });
});

test('a crossed table without a fact has shares by themselves, and no note about how they were rounded', () => {
  const table = compute('dialogue-age-sexe', { child: [] });
  expect(table.shares).toBe('plain');
  expect(notes(table).filter((note) => /arrondi|décimale/.test(note))).toEqual([]);
});

test('what no line of a partition counts is shown, «dont» lines apart', () => {
  const entry: Statistic = {
    ...settings,
    rows: {
      kind: 'items',
      partition: true,
      items: [
        { code: 'open', label: 'Ouverts', where: { yearEnd: ['open'] } },
        { code: 'new', label: 'dont nouveaux', sub: true, where: { yearEnd: ['open'], caseYear: ['new'] } },
        { code: 'closed', label: 'Fermés', where: { yearEnd: ['closed'] } },
      ],
    },
  };
  const table = computeEntry(entry, {
    case: [
      ...repeat(2, { caseYear: 'new', yearEnd: 'open' }),
      ...repeat(1, { caseYear: 'old', yearEnd: 'closed' }),
      ...repeat(1, { caseYear: 'outside' }),
    ],
  });
  expect(printed(table).map(([code, count]) => [code, count])).toEqual([
    ['open', 2],
    ['new', 2],
    ['closed', 1],
    ['', 1],
    ['total', 4],
  ]);
});
