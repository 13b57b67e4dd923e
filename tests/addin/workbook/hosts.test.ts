import { rowOf } from '../../../addin/layout/text/row-height';
import { HOST_PROFILES, type HostProfile, ORNAMENTS } from '../../../excel-host';
import { figureOf, leftovers } from './our-side';
import { smallModel, twoModels } from './small-models';
import { openUserWorkbook, userSide } from './user-workbook';
import { write } from './write';

/** What a run does in the Excels there are: docs/excel.md. */

const NAMES = Object.keys(HOST_PROFILES) as HostProfile[];
/** 0.48200000000000004: of those that fifteen digits do not tell from their neighbour. */
const SHARES = [0.1, 48.2, 22.7, 3.6, 100 / 3].map((share) => share / 100);

const shares = (values: readonly number[]) =>
  smallModel('Parts', 1, {
    rows: values.map((value) =>
      rowOf(
        [
          { column: 0, value: 'Une part', role: 'stub' },
          { column: 1, value, role: 'number' },
        ],
        [226, 66],
      ),
    ),
    names: [],
    printArea: `A1:B${values.length}`,
  });

test.each(NAMES)(
  '%s: two runs, the second in place of the first, nothing left, nothing of the person touched',
  async (name) => {
    const { host, runner } = await openUserWorkbook(undefined, HOST_PROFILES[name]);
    const before = userSide(host);
    expect((await write(runner, twoModels(44))).names).toEqual(['Sommaire 2016', 'Dialogue 2016']);
    expect((await write(runner, twoModels(45))).replaced).toBe(true);
    expect([figureOf(host), leftovers(host), userSide(host)]).toEqual([45, [], before]);
    expect(host.workbook.active.Name).toBe('Sommaire 2016');
  },
);

test.each([15, 17] as const)(
  'shares and means stand as fifteen digits say them, where Excel answers %i',
  async (digits) => {
    const { host, runner } = await openUserWorkbook(undefined, { digits });
    await write(runner, [shares(SHARES)]);
    expect(host.values('Parts', 'B1:B5').flat()).toEqual(SHARES.map((share) => Number(share.toPrecision(15))));
  },
);

test('a figure that Excel holds otherwise is refused, however small the difference', async () => {
  for (const off of [1, 0.001]) {
    const { host, runner } = await openUserWorkbook();
    let done = false;
    host.faults = ({ when, kind, member }) => {
      const staged = host.sheetNames.find((sheet) => sheet.startsWith('~alupse'));
      if (done || when !== 'before' || kind !== 'load' || member !== 'values' || staged === undefined) return undefined;
      done = true;
      const cell = host.sheet(staged).GetRange('B1');
      cell.Values = [[Number(cell.Values?.[0]?.[0]) + off]];
      return undefined;
    };
    await expect(write(runner, [shares([1234567, ...SHARES])])).rejects.toMatchObject({ code: 'WRITE_FAILED' });
    expect(leftovers(host)).toEqual([]);
  }
});

test.each([true, false])(
  'links lead to the new sheets after a second run, renamed sheets followed or not: %s',
  async (renameMovesLinks) => {
    const { host, runner } = await openUserWorkbook(undefined, { renameMovesLinks });
    for (const figure of [1, 2]) {
      await write(runner, twoModels(figure));
      host.userFollow('Sommaire 2016', 'A1');
      expect(host.workbook.selection.Address).toBe("'Dialogue 2016'!A2");
    }
  },
);

test('names that say in German that they lead nowhere are pointed at the new sheet', async () => {
  const { host, runner } = await openUserWorkbook(undefined, { brokenName: '#BEZUG!' });
  await write(runner, twoModels(1));
  host.sheet('Dialogue 2016').Delete();
  await write(runner, twoModels(2));
  const found = host.workbook.names.find(({ Name }) => Name === 'dialogue_2016_figures');
  expect(found?.formula).toBe("='Dialogue 2016'!$A$2:$B$2");
});

test('a result that was made very hidden is replaced all the same', async () => {
  const { host, runner } = await openUserWorkbook();
  await write(runner, twoModels(1));
  host.sheet('Dialogue 2016').Visibility = 'VeryHidden';
  await write(runner, twoModels(2));
  expect([figureOf(host), leftovers(host)]).toEqual([2, []]);
});

test('after a run that was taken back the sheet of the person is the active one, whatever freezing shows', async () => {
  const { host, runner } = await openUserWorkbook((book) => book.addWorksheet('Autre'), { freezeActivates: true });
  host.userActivate('Autre');
  const changed = write(runner, twoModels(1), { stillTheSame: () => Promise.resolve(false) });
  await expect(changed).rejects.toMatchObject({ code: 'REGISTERS_CHANGED' });
  expect([host.workbook.active.Name, leftovers(host)]).toEqual(['Autre', []]);
});

const EACH = [
  ['the charts', ORNAMENTS.charts, ['CHARTS_LEFT_OUT']],
  ['a chart', ['ChartCollection.add'], ['CHARTS_LEFT_OUT']],
  ['where an axis begins', ['ChartAxis.minimum'], ['CHARTS_LEFT_OUT']],
  ['the name of a chart, and to remove it', ['Chart.name', 'Chart.delete'], ['CHARTS_LEFT_OUT']],
  ['to freeze rows', ORNAMENTS.frozenRows, ['FREEZE_LEFT_OUT']],
  ['any page setup', ORNAMENTS.pageSetup, ['PAGE_LEFT_OUT']],
  ['a paper size', ['PageLayout.paperSize'], ['PAGE_LEFT_OUT']],
  ['margins', ['PageLayout.setPrintMargins'], ['PAGE_LEFT_OUT']],
  ['a footer', ['HeaderFooter.leftFooter'], ['PAGE_LEFT_OUT']],
  ['named styles', ['RangeAreas.style'], ['HEADINGS_LEFT_OUT']],
  ['page breaks', ORNAMENTS.pageBreaks, ['BREAKS_LEFT_OUT']],
] as const;

test.each(EACH)('an Excel that refuses %s: the figures stand, and it is said', async (_, refuses, warnings) => {
  const { host, runner } = await openUserWorkbook(undefined, { refuses });
  const [summary, figures] = twoModels(44);
  const models = [summary, { ...figures, pageBreaks: [2] }].filter((model) => model !== undefined);
  const result = await write(runner, models as Parameters<typeof write>[1]);
  expect(result.warnings).toEqual(warnings);
  expect([figureOf(host), leftovers(host)]).toEqual([44, []]);
  if (refuses.some((one) => one.startsWith('Chart'))) expect(host.charts).toEqual([]);
  else expect(host.charts).toHaveLength(models.flatMap(({ charts }) => charts).length);
});

test('an Excel that refuses all of them at once: every sentence, and every figure', async () => {
  const { host, runner } = await openUserWorkbook(undefined, { refuses: Object.values(ORNAMENTS).flat() });
  const models = twoModels(44).map((model) => ({ ...model, pageBreaks: [1] }));
  expect((await write(runner, models)).warnings).toEqual([
    'CHARTS_LEFT_OUT',
    'FREEZE_LEFT_OUT',
    'PAGE_LEFT_OUT',
    'BREAKS_LEFT_OUT',
  ]);
  expect(figureOf(host)).toBe(44);
});
