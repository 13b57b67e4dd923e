import { type ListRows, type SheetCell, type SheetModel, styleOf } from '@report/addin/layout';
import type { Table } from '@report/engine/contract';
import { layoutSheets } from '../../fixtures/alupse-addin';
import { anAnswer, aRow, aTable } from './a-table';
import { faultsOfFigures } from './faults-of-figures';
import { faultsOfReport } from './faults-of-model';
import { cellsIn, partsOf, texts } from './read-model';

const NONE: ListRows = new Map();
const layout = (tables: readonly Table[], own = {}, lists: ListRows = NONE): SheetModel[] =>
  layoutSheets(anAnswer(tables, own), lists, { computedOn: new Date(2026, 10, 22), absent: [] });

const sheet = (models: readonly SheetModel[], name: string): SheetModel => {
  const found = models.find((model) => model.name === name);
  if (found === undefined) throw new Error(`no sheet is called ${name}`);
  return found;
};
const cellOf = (model: SheetModel, value: string | number): SheetCell => {
  const found = model.rows.flatMap(({ cells }) => cells).find((cell) => cell.value === value);
  if (found === undefined) throw new Error(`«${value}» is not written`);
  return found;
};
const heightOf = (model: SheetModel, value: string): number =>
  model.rows.find(({ cells }) => cells.some((cell) => cell.value === value))?.height ?? 0;

test('a one-way table is printed as the report prints it', () => {
  const models = layout([aTable()]);
  expect(models.map(({ name }) => name)).toEqual([
    'Sommaire 2016',
    'Dialogue 2016',
    'Contrôles 2016',
    'Définitions 2016',
  ]);
  const dialogue = sheet(models, 'Dialogue 2016');
  expect(
    dialogue.rows.flatMap(({ cells }) => cells.filter(({ value }) => value !== '').map(({ value }) => value)),
  ).toEqual([
    'ALUPSE-Dialogue – tableaux du rapport 2016',
    '↑ Sommaire',
    'Données au 31.12.2016 · édition\u00a02016 · calculé le 22.11.2026 · 1\u00a0tableau',
    'Analyse des nouvelles situations',
    'C.3.1  Motif principal',
    '↑ Sommaire',
    'Unité\u00a0: dossiers · Base\u00a0: N\u00a0=\u00a0123 nouveaux dossiers',
    'Motif',
    'Nombre',
    '%\u00a0de 123',
    'Violence sexuelle',
    44,
    0.36,
    'Autres',
    79,
    0.64,
    'Total',
    123,
    1,
    'Un seul motif par dossier.',
    'Motif principal : violence sexuelle 36 %.',
  ]);
  expect(dialogue.columnWidths.slice(0, 7)).toEqual([226, 66, 60, 66, 60, 66, 60]);
  expect(dialogue).toMatchObject({ printTitles: '1:3', frozenRows: 2, printArea: `A1:G${dialogue.rows.length}` });
  expect(dialogue.names).toEqual([
    { name: 'essai_table_2016', address: 'A7:C10' },
    { name: 'essai_table_phrase_2016', address: 'A14' },
  ]);
  expect(
    cellsIn(dialogue, 'A7:C10')
      .flat()
      .map((cell) => cell?.value),
  ).toHaveLength(12);
});

test('roles give formats: thousands by U+00A0, shares as percentages, «1-4» as text, means with a decimal', () => {
  const table = aTable({
    columns: [
      { code: 'count', label: 'Nombre', measure: 'count', base: 12345 },
      { code: 'mean', label: 'Moyenne', measure: 'mean', base: null },
    ],
    rows: [
      aRow('1-4', [
        { count: 12345, percent: 100 },
        { count: 12345, value: 10 },
      ]),
      aRow('=1+1', [
        { count: 3, percent: 0 },
        { count: 0, value: null },
      ]),
      aRow(
        'Non renseigné',
        [
          { count: 0, percent: 0 },
          { count: null, value: null },
        ],
        'missing',
      ),
    ],
    total: null,
  });
  const dialogue = sheet(layout([table]), 'Dialogue 2016');
  const [, first = [], second = [], third = []] = cellsIn(dialogue, dialogue.names[0]?.address ?? '');
  const shown = (cells: readonly (SheetCell | undefined)[]): unknown[] =>
    cells.map((cell) => (cell === undefined ? null : [cell.value, styleOf(cell).numberFormat]));
  const thousands = '[>=1000000]#"\u00a0"###"\u00a0"##0;[>=1000]#"\u00a0"##0;0';
  expect(shown(first)).toEqual([
    ['1-4', '@'],
    [12345, thousands],
    [1, '0"\u00a0"%'],
    [10, '0.0'],
  ]);
  expect(shown(second)).toEqual([
    ['=1+1', '@'],
    [3, thousands],
    [0, '"<\u00a01\u00a0%"'],
    ['–', '@'],
  ]);
  expect(shown(third)).toEqual([
    ['Non renseigné', '@'],
    [0, thousands],
    [0, '0"\u00a0"%'],
    ['–', '@'],
  ]);
  const grey = third.map((cell) => (cell === undefined ? '' : styleOf(cell).color));
  expect(new Set(grey)).toEqual(new Set(['#595959']));
  expect(cellOf(dialogue, '%\u00a0de 12\u00a0345').role).toBe('header');
});

test('percentages with one decimal are printed with it', () => {
  const table = aTable({ percentDecimals: 1, rows: [aRow('Autres', [{ count: 6, percent: 13.6 }])], total: null });
  const cell = cellOf(sheet(layout([table]), 'Dialogue 2016'), 13.6 / 100);
  expect(styleOf(cell).numberFormat).toBe('0.0"\u00a0"%');
});

test('sums of hours and posts are not rounded on the sheet', () => {
  const columns: Table['columns'] = [{ code: null, label: 'Postes', measure: 'sum', base: null }];
  const rows = [2.25, 3.5, 2, 1234.5].map((value) => aRow(`Ligne ${value}`, [{ count: value, value }]));
  const dialogue = sheet(layout([aTable({ columns, rows, total: null })]), 'Dialogue 2016');
  const formats = [2.25, 3.5, 2, 1234.5].map((value) => styleOf(cellOf(dialogue, value)).numberFormat);
  expect(formats).toEqual(['0.00', '0.0', '0.0', '#"\u00a0"##0.0']);
});

test('total and base are bold between rules, «dont» is indented', () => {
  const rows = [
    aRow('dont enfants', [{ count: 4, percent: 3 }], 'sub'),
    aRow('Dossiers (base)', [{ count: 9 }], 'base'),
  ];
  const dialogue = sheet(layout([aTable({ rows, multiple: true })]), 'Dialogue 2016');
  const rule = { weight: 'Thin', color: '#404040' };
  for (const label of ['Total', 'Dossiers (base)'])
    expect(styleOf(cellOf(dialogue, label))).toMatchObject({ bold: true, top: rule, bottom: rule });
  expect(styleOf(cellOf(dialogue, 'dont enfants')).indent).toBe(1);
  expect(texts(dialogue)).toContain(
    'Unité\u00a0: dossiers · Base\u00a0: N\u00a0=\u00a0123 nouveaux dossiers · Plusieurs réponses possibles',
  );
});

test('a label is wrapped as Excel does, and its row is high enough', () => {
  const label = 'Anciens dossiers en cours au début de l’année ou rouverts';
  const table = aTable({
    rows: [aRow(label, [{ count: 1 }]), aRow('Sud', [{ count: 2 }])],
    notes: ['mot '.repeat(400)],
  });
  const dialogue = sheet(layout([table]), 'Dialogue 2016');
  expect(heightOf(dialogue, 'Sud')).toBe(15.75);
  expect(heightOf(dialogue, label)).toBe(28.5);
  expect(heightOf(dialogue, 'mot '.repeat(400))).toBeGreaterThan(11.2 * 14);
});

test('a sentence longer than Excel’s highest row goes on in the next one, word for word', () => {
  const sentence = Array.from({ length: 1200 }, (_, index) => `mot${index}`).join(' ');
  const models = layout([aTable({ sentence })]);
  const dialogue = sheet(models, 'Dialogue 2016');
  const address = dialogue.names.find(({ name }) => name === 'essai_table_phrase_2016')?.address ?? '';
  const cells = cellsIn(dialogue, address).map(([cell]) => String(cell?.value));
  expect(cells.length).toBeGreaterThan(1);
  expect(cells.join(' ').split(/\s+/)).toEqual(sentence.split(' '));
  expect(faultsOfReport(models)).toEqual([]);
});

test('what the total does not comprise stands below it', () => {
  const id = 'bebe-nationalites-meres';
  const rows = [
    aRow('Portugais', [{ count: 5, percent: 100 }]),
    aRow('Inconnue', [{ count: 2 }], 'missing'),
    aRow('Nationalités représentées', [{ count: 1 }], 'levels'),
  ];
  const models = layout([
    aTable({ id, service: 'bebe', rows, total: aRow('Total', [{ count: 5, percent: 100 }], 'total') }),
  ]);
  const [part] = partsOf(models, id, 2016);
  expect(part?.cells.slice(1).map(([stub]) => stub?.value)).toEqual([
    'Portugais',
    'Total',
    'Inconnue (hors total)',
    'Nationalités représentées',
  ]);
});

describe('wide tables', () => {
  const wide = (count: number, withTotal: boolean): Table => {
    const columns = Array.from({ length: count }, (_, index) => ({
      code: withTotal && index === count - 1 ? 'total' : `c${index}`,
      label: `Colonne ${index}`,
      measure: 'count' as const,
      base: 100 + index,
    }));
    const rows = ['a', 'b'].map((label, line) =>
      aRow(
        label,
        columns.map((_, index) => ({ count: 10 * index + line, percent: index })),
        'line',
        columns,
      ),
    );
    return aTable({ columns, rows, total: null });
  };
  const headersOf = (table: Table): unknown[][] =>
    partsOf(layout([table]), table.id, 2016).map(({ cells: [header = []] }) =>
      header.slice(1).map((cell) => cell?.value),
    );

  test('three groups keep their shares', () => {
    expect(headersOf(wide(3, true))).toEqual([
      ['Colonne 0', '%\u00a0de 100', 'Colonne 1', '%\u00a0de 101', 'Colonne 2', '%\u00a0de 102'],
    ]);
  });
  test('five groups keep the shares of the total only, and say so', () => {
    expect(headersOf(wide(5, true))).toEqual([
      ['Colonne 0', 'Colonne 1', 'Colonne 2', 'Colonne 3', 'Colonne 4', '%\u00a0de 104'],
    ]);
    expect(texts(sheet(layout([wide(5, true)]), 'Dialogue 2016')).join('\n')).toContain('Tableau large');
  });
  test.each([
    [7, false, 2],
    [8, true, 2],
    [13, false, 3],
    [24, true, 5],
  ])('%i groups (total %s) are split into %i parts, labels repeated', (count, withTotal, parts) => {
    const table = wide(count, withTotal);
    const models = layout([table]);
    const found = partsOf(models, table.id, 2016);
    expect(found).toHaveLength(parts);
    for (const { cells } of found) expect(cells.slice(1).map(([stub]) => stub?.value)).toEqual(['a', 'b']);
    expect(faultsOfFigures(models, table, 2016)).toEqual([]);
    expect(texts(sheet(models, 'Dialogue 2016'))).toContain(`C.3.1  Motif principal (1/${parts})`);
    expect(faultsOfReport(models)).toEqual([]);
  });
});

test('a table that fits a page is never split; a longer one is, and the checks say so', () => {
  const long = (id: string, lines: number): Table =>
    aTable({
      id,
      title: id,
      rows: Array.from({ length: lines }, (_, line) => aRow(`Ligne ${line}`, [{ count: line }])),
    });
  const models = layout([...[10, 25, 36, 5].map((lines, index) => long(`t${index}-court`, lines)), long('t-long', 60)]);
  const dialogue = sheet(models, 'Dialogue 2016');
  for (const { name, address } of dialogue.names.filter(({ name }) => name.includes('court_2016'))) {
    const [from = 0, to = 0] = address.match(/\d+/g)?.map(Number) ?? [];
    expect([name, dialogue.pageBreaks.filter((row) => row >= from - 2 && row < to)]).toEqual([name, []]);
  }
  expect(faultsOfReport(models)).toEqual([]);
  const told = texts(sheet(models, 'Contrôles 2016')).filter((text) => text.includes('plus long qu’une page'));
  expect(told).toEqual(['C.3.1 e  t-long\u00a0: plus long qu’une page, coupé entre deux lignes.']);
});

test('tables stand in the order of the report, chapter by chapter, a shared number with letters', () => {
  const numbered = (id: string, number: string): Table => aTable({ id, number, title: id });
  const models = layout([
    numbered('ta', 'C.3.11'),
    numbered('tb', 'C.2'),
    numbered('tc', 'C.3.2'),
    numbered('td', 'C.3.11'),
    { ...numbered('te', 'D.2'), service: 'bebe' },
  ]);
  const headings = sheet(models, 'Dialogue 2016').rows.flatMap(({ cells }) =>
    cells.filter(({ role }) => role === 'section' || role === 'title').map(({ value }) => value),
  );
  expect(headings).toEqual([
    'Situations prises en charge',
    'C.2  tb',
    'Analyse des nouvelles situations',
    'C.3.2  tc',
    'C.3.11 a  ta',
    'C.3.11 b  td',
  ]);
  expect(models.map(({ name }) => name)).toContain('Bébé 2016');
});
