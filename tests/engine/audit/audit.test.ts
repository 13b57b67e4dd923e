import fc from 'fast-check';
import type { TypedFigure } from '@report/engine/audit';
import type { Table } from '@report/engine/contract';
import { possibleCounts, printedPercent } from '../../../engine/audit/possible-counts';
import {
  audit,
  CATALOGUE,
  entryOf,
  registersOf,
  deriveFacts,
  buildRequest,
  readRegisters,
  tabulate,
} from '../../fixtures/alupse';
import { readFixture } from '../../fixtures/read-workbook';
import { check } from '../../fixtures/check';

/** The figures of a computed table, as if someone had copied all of them. */
function copied(table: Table): TypedFigure[] {
  const entry = entryOf(table.id);
  const kind = entry?.kind === 'statistic' ? entry.base.kind : 'none';
  const outside = kind === 'known' || kind === 'rows';
  const rows = table.rows.filter(
    ({ role, code }) => code !== 'rest' && !['base', 'levels'].includes(role) && !(role === 'missing' && outside),
  );
  const figure = (spot: Partial<TypedFigure>, as: TypedFigure['as'], value: number | null): TypedFigure[] =>
    value === null ? [] : [{ table: table.id, ...spot, as, value, label: table.title, at: 'copie' }];
  const lines = [
    ...rows.map((row) => ({ row, spot: { row: row.code } })),
    { row: table.total, spot: { of: 'total' as const } },
  ];
  return [
    ...figure({ of: 'base' }, 'count', table.base.n),
    ...table.columns.flatMap(({ code, base }) =>
      code === null ? [] : figure({ of: 'base', column: code }, 'count', base),
    ),
    ...lines.flatMap(({ row, spot }) =>
      (row?.cells ?? []).flatMap(({ column, count, percent }, index) => {
        const measure = table.columns[index]?.measure;
        const place = { ...spot, ...(column !== null && { column }) };
        if (measure !== 'count') return [];
        return [...figure(place, 'count', count), ...figure(place, 'percent', percent)];
      }),
    ),
  ];
}

test.each([
  ['dialogue-2016', 2016, 250],
  ['dialogue-2023', 2023, 250],
  ['bebe-2016', 2016, 300],
  ['bebe-2023', 2023, 300],
  ['medical-2016', 2016, 60],
  ['random-1-300-2019', 2019, 600],
])('figures copied from the tables of %s are never flagged', (file, year, least) => {
  const { registers } = readRegisters([readFixture(`registers/${file}.xlsx`)]);
  const tables = CATALOGUE.filter((entry) => registersOf(entry).every((one) => registers.has(one))).map(({ id }) => id);
  const asked = { year, edition: 'complete', rounding: 'plain', tables } as const;
  const answer = tabulate(buildRequest(deriveFacts(registers, year), asked));
  const audited = audit(answer.tables.flatMap(copied));
  expect(audited.filter(({ ok }) => !ok).map(({ kind, code, message }) => [kind, code, message])).toEqual([]);
  expect(audited.length).toBeGreaterThan(least);
});

test('the counts behind a percentage are those that print it', () => {
  check(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 100 }), (base, percent) => {
      const counts = Array.from({ length: base + 1 }, (_, count) => count);
      const own = counts.filter((count) => printedPercent(count, base) === percent);
      const { least, most } = possibleCounts(percent, base);
      expect(counts.filter((count) => least <= count && count <= most)).toEqual(own);
      for (const count of own) expect(Math.floor((100 * count) / base + 0.5)).toBe(percent);
    }),
  );
});

const typed = (row: string, value: number, more: Partial<TypedFigure> = {}): TypedFigure => ({
  table: 'dialogue-motif',
  row,
  as: 'count',
  value,
  label: row,
  at: 'p. 1',
  ...more,
});
const base = (value: number): TypedFigure => ({ ...typed('', value), of: 'base', label: 'Base' });
const faults = (figures: readonly TypedFigure[]): string[] =>
  audit(figures).flatMap(({ ok, kind, message }) => (ok ? [] : [`${kind}: ${message}`]));

test.each<[string, TypedFigure[], string[]]>([
  ['one line quotes its table', [base(10), typed('negligence', 3)], []],
  ['two lines are its breakdown', [base(10), typed('negligence', 3), typed('violence-physique', 7)], []],
  [
    'too few',
    [base(10), typed('negligence', 3), typed('violence-physique', 6)],
    ['lignes: Les lignes 3 + 6 (p. 1) font 9 contre 10 (p. 1) : 1 sans ligne.'],
  ],
  [
    'a percentage that no number of 27 prints',
    [base(27), typed('negligence', 18, { as: 'percent' })],
    ['pourcentage: « negligence » : 18 % (p. 1) sur 27 (p. 1) : 4 donne 15 %, 5 donne 19 %.'],
  ],
  [
    'one decimal',
    [base(27), typed('negligence', 18.5, { as: 'percent' }), typed('conflits-familiaux', 81.4, { as: 'percent' })],
    ['pourcentage: « conflits-familiaux » : 81,4 % (p. 1) sur 27 (p. 1) : 21 donne 77,8 %, 22 donne 81,5 %.'],
  ],
  [
    'percentages without a base that cannot be 100 together',
    [typed('negligence', 60, { as: 'percent' }), typed('violence-physique', 45, { as: 'percent' })],
    ['pourcentages: Les pourcentages 60 % + 45 % (p. 1) demandent au moins 104 pour 100 %.'],
  ],
  [
    'shares rounded down together are possible',
    [60, 39].map((value, index) => typed(`v${index}`, value, { as: 'percent' })),
    [],
  ],
  [
    'the same line, otherwise elsewhere',
    [typed('negligence', 3), typed('negligence', 4, { at: 'p. 9' })],
    [
      'deux-chiffres: Le même chiffre est écrit deux fois autrement : « negligence » : 3 (p. 1), « negligence » : 4 (p. 9).',
    ],
  ],
  [
    'an unknown table is left aside',
    [
      { ...typed('x', 1), table: 'nothing' },
      { ...typed('y', 2), table: 'nothing' },
    ],
    [],
  ],
  ['no figure', [], []],
])('%s', (_, figures, expected) => {
  expect(faults(figures)).toEqual(expected);
});
