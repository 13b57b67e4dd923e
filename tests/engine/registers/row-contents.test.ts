import fc from 'fast-check';
import { type ColumnData, NO_DATE, NO_KEY, type RawWorkbook, RowContents } from '@report/engine/registers';
import { readRegisters } from '../../fixtures/alupse';
import { registerSheet, type Row, workbookOf } from '../../fixtures/register-sheet';

/** What a row says: a day, a number, a text, a key. Few values, so that rows are often alike. */
interface Said {
  readonly day: number;
  readonly hours: number;
  readonly title: string;
  readonly key: number;
}

const said = fc.record({
  day: fc.constantFrom(NO_DATE, 40_000, 40_001),
  hours: fc.constantFrom(NaN, 0, -0, 1, 1.5, 1.25, 1e-9, 2e-9, 4_294_967_296),
  title: fc.constantFrom('', 'a', 'b', '1'),
  key: fc.constantFrom(NO_KEY, 0, 7),
});
/** Rows of one sheet, and the columns that it lacks: nothing is said in them. */
const sheet = fc.record({
  rows: fc.array(said, { maxLength: 30 }),
  lacking: fc.subarray(['day', 'hours', 'title', 'key']),
});

const columnsOf = (rows: readonly Said[], lacking: readonly string[]): ReadonlyMap<string, ColumnData> => {
  const columns: [string, ColumnData][] = [
    ['day', { kind: 'date', days: Int32Array.from(rows, ({ day }) => day) }],
    ['hours', { kind: 'number', numbers: Float64Array.from(rows, ({ hours }) => hours) }],
    ['title', { kind: 'text', texts: rows.map(({ title }) => title) }],
    ['key', { kind: 'key', keys: Int32Array.from(rows, ({ key }) => key) }],
  ];
  return new Map(columns.filter(([name]) => !lacking.includes(name)));
};

/** What a row says, as a text, written apart: null for what is empty, or in a column that is not there. */
const textOf = ({ day, hours, title, key }: Said, lacking: readonly string[]): string =>
  JSON.stringify([
    lacking.includes('day') || day === NO_DATE ? null : day,
    lacking.includes('hours') || Number.isNaN(hours) ? null : hours + 0,
    lacking.includes('title') || title === '' ? null : title,
    lacking.includes('key') || key === NO_KEY ? null : key,
  ]);

test('rows bear the same number exactly when they say the same, whichever sheet they stand on', () => {
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
      const parts = sheets.map(({ rows, lacking }) => ({ rows, columns: columnsOf(rows, lacking) }));
      const contents = new RowContents(parts);
      const rows = sheets.flatMap(({ rows: own, lacking }, part) =>
        own.map((one, row) => ({ part, row, text: textOf(one, lacking) })),
      );
      const numbered = contents.numbered();
      const numbers = rows.map(({ part, row }) => numbered[part]?.[row]);
      const byText = new Map(rows.map(({ text }, index) => [text, numbers[index]]));
      expect(numbers).toEqual(rows.map(({ text }) => byText.get(text)));
      expect(new Set(byText.values()).size).toBe(byText.size);
      for (const [text, number] of byText) expect(number === 0).toBe(text === '[null,null,null,null]');
      for (const one of rows.slice(0, 5))
        for (const other of rows)
          expect(contents.areSame(one.part, one.row, other.part, other.row)).toBe(one.text === other.text);
    }),
    { numRuns: 100 },
  );
});

test('rows that differ behind the point alone are told apart', () => {
  const numbers = Float64Array.from({ length: 2_000 }, (_, row) => row / 1e7);
  const [contents] = new RowContents([
    { rows: numbers, columns: new Map([['hours', { kind: 'number', numbers }]]) },
  ]).numbered();
  expect(new Set(contents).size).toBe(numbers.length);
});

describe('a column that one of two files lacks', () => {
  const act = (more: Row = {}): Row => ({ date: 42_370, caseId: 'D-1', nature: 'Appel', ...more });
  const acts = (name: string, rows: readonly Row[], fields?: readonly string[]): RawWorkbook =>
    workbookOf([registerSheet('dialogueActs', rows, fields && { fields: [...fields] })], name);
  const without = ['date', 'caseId', 'nature'];
  const read = (...raws: readonly RawWorkbook[]) => {
    const { registers, issues } = readRegisters(raws);
    const kinds = issues
      .map(({ kind }) => kind)
      .filter((kind) => kind === 'countedOnce' || kind === 'conflictingDuplicate');
    return { rows: registers.get('dialogueActs')?.count, kinds };
  };

  test('says nothing of a row, as an empty cell: the row is counted once, and that is said', () => {
    expect(read(acts('a.xlsx', [act()]), acts('b.xlsx', [act()], without))).toEqual({
      rows: 1,
      kinds: ['countedOnce'],
    });
    expect(read(acts('a.xlsx', [act()], without), acts('b.xlsx', [act()]))).toEqual({
      rows: 1,
      kinds: ['countedOnce'],
    });
  });

  test('makes two rows of them where the other file says something in it', () => {
    const telling = acts('b.xlsx', [act({ quantity: 2 })]);
    expect(read(acts('a.xlsx', [act()], without), telling)).toEqual({ rows: 2, kinds: [] });
    expect(read(acts('a.xlsx', [act()]), telling)).toEqual({ rows: 2, kinds: [] });
  });
});
