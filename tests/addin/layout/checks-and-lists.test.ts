import { type ListRow, type SheetModel, styleOf } from '@report/addin/layout';
import type { Table } from '@report/engine/contract';
import { entryOf } from '../../fixtures/alupse';
import { layoutSheets } from '../../fixtures/alupse-addin';
import { anAnswer, aRow, aTable } from './a-table';
import { faultsOfReport } from './faults-of-model';
import { texts } from './read-model';

const WHEN = { computedOn: new Date(2026, 10, 22) };
const named = (models: readonly SheetModel[], name: string): SheetModel => {
  const found = models.find((model) => model.name === name);
  if (found === undefined) throw new Error(`no sheet is called ${name}`);
  return found;
};
const lines = (model: SheetModel): string[][] =>
  model.rows.map(({ cells }) => cells.filter(({ role }) => role !== 'backLink').map(({ value }) => String(value)));

const list = (own: Partial<Table> = {}): Table => ({
  ...aTable({ id: 'dialogue-actions', number: 'Annexe 1', kind: 'list', title: 'Formations données', unit: 'actions' }),
  base: { label: 'actions', n: 2 },
  columns: [{ code: null, label: 'Nombre', measure: 'count', base: null }],
  rows: [],
  total: aRow('Total', [{ count: 2 }], 'total'),
  sentence: null,
  notes: [],
  ...own,
});
const text = (value: string) => ({ kind: 'text', text: value }) as const;
const date = (day: number) => ({ kind: 'date', day }) as const;

describe('checks', () => {
  const check = { code: 'x', label: 'Dossiers par motif = nouveaux dossiers', ok: false, expected: 123, found: 122 };
  const models = layoutSheets(
    anAnswer([aTable({ rows: [1, 5, 6, 0].map((count) => aRow(`Ligne ${count}`, [{ count }])) })], {
      checks: [{ ...check, ok: true, found: 123, label: 'Anciens + nouveaux' }, check],
    }),
    new Map(),
    {
      ...WHEN,
      absent: [
        { id: 'bebe-familles', registers: ['bebeFamilies'], columns: [] },
        { id: 'bebe-demandes', registers: ['bebeRequests'], columns: [] },
        { id: 'bebe-indicateurs', registers: ['bebeFamilies'], columns: [] },
      ],
    },
  );
  const written = lines(named(models, 'Contrôles 2016'));

  test('those to look at come first, by a sign and a word', () => {
    const compared = written.filter(([first]) => /[✓▲]/.test(first ?? ''));
    expect(compared).toEqual([
      ['▲ À vérifier', 'Dossiers par motif = nouveaux dossiers', '123', '122'],
      ['✓ Concordant', 'Anciens + nouveaux', '123', '123'],
    ]);
    expect(texts(named(models, 'Sommaire 2016'))).toContain('Entre tableaux\u00a0: 1\u00a0concordant, 1 à vérifier');
  });

  test('tables that were not computed are told with the registers they lack', () => {
    expect(written).toContainEqual([
      '2\u00a0tableaux',
      `Il manque le registre «\u00a0Familles Bébé\u00a0»\u00a0: ${entryOf('bebe-familles')?.title ?? ''}\u00a0; ${entryOf('bebe-indicateurs')?.title ?? ''}.`,
    ]);
  });

  test('small counts are counted, 1 to 5', () => {
    expect(written).toContainEqual([
      'C.3.1',
      'Motif principal\u00a0: 2\u00a0lignes comptent de 1 à 5 dossiers\u00a0: vérifiez qu’on ne reconnaît personne avant de diffuser.',
    ]);
  });
});

describe('lists', () => {
  const rows: ListRow[] = [
    new Map<string, ReturnType<typeof text> | ReturnType<typeof date>>([
      ['date', date(42430)],
      ['endDate', date(42432)],
      ['category', text('Échange')],
      ['title', text('=HYPERLINK("http://exemple.test")')],
      ['audience', text('+352 élèves')],
    ]),
    new Map([
      ['title', text('Echange\nentre équipes')],
      ['category', text('Échange')],
    ]),
  ];
  const models = layoutSheets(anAnswer([list()]), new Map([['dialogue-actions', rows]]), { ...WHEN, absent: [] });
  const annexes = named(models, 'Annexes 2016');

  test('a row prints its dates, its words and its audience, as texts', () => {
    expect(lines(annexes)).toContainEqual([
      '01.03.2016 – 03.03.2016',
      'Échange\u00a0: =HYPERLINK("http://exemple.test")',
      '+352 élèves',
    ]);
    expect(lines(annexes)).toContainEqual(['–', 'Echange entre équipes', '–']);
    const cells = annexes.rows.flatMap(({ cells: own }) => own.filter(({ role }) => role === 'text'));
    expect(new Set(cells.map((cell) => styleOf(cell).numberFormat))).toEqual(new Set(['@']));
  });

  test('days that are named replace the span', () => {
    const row: ListRow = new Map<string, ReturnType<typeof text> | ReturnType<typeof date>>([
      ['date', date(42430)],
      ['endDate', date(42472)],
      ['otherDates', text('15.03.2016, 12.04.2016')],
    ]);
    const found = layoutSheets(anAnswer([list()]), new Map([['dialogue-actions', [row]]]), { ...WHEN, absent: [] });
    expect(texts(named(found, 'Annexes 2016'))).toContain('01.03.2016, 15.03.2016, 12.04.2016');
  });

  test('as many rows as were counted, or it is told', () => {
    const of = (count: number) =>
      lines(
        named(
          layoutSheets(
            anAnswer([list({ base: { label: 'actions', n: count } })]),
            new Map([['dialogue-actions', rows]]),
            {
              ...WHEN,
              absent: [],
            },
          ),
          'Contrôles 2016',
        ),
      );
    expect(of(2)).toContainEqual(['✓ Concordant', 'Annexe 1  Formations données', '2', '2']);
    expect(of(3)).toContainEqual(['▲ À vérifier', 'Annexe 1  Formations données', '3', '2']);
  });

  test('a list without rows says so', () => {
    const empty = layoutSheets(anAnswer([list({ base: { label: 'actions', n: 0 } })]), new Map(), {
      ...WHEN,
      absent: [],
    });
    expect(texts(named(empty, 'Annexes 2016'))).toContain('Aucune ligne pour 2016.');
    expect(faultsOfReport(empty)).toEqual([]);
  });

  test('a text longer than Excel’s highest row goes on below', () => {
    const title = Array.from({ length: 900 }, (_, index) => `mot${index}`).join(' ');
    const long = layoutSheets(
      anAnswer([list()]),
      new Map([['dialogue-actions', [new Map([['title', text(title)]])]]]),
      { ...WHEN, absent: [] },
    );
    expect(faultsOfReport(long)).toEqual([]);
    expect(
      texts(named(long, 'Annexes 2016'))
        .join(' ')
        .match(/mot\d+/g),
    ).toEqual(title.split(' '));
  });
});
