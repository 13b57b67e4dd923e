import { codeOf, openDonations } from './open-donations';

test.each<[string, RegExp, (sheet: Excel.Worksheet) => void]>([
  ['a method', /Range\.getSpecialCells/, (sheet) => sheet.getRange('A1').getSpecialCells('Blanks').load('address')],
  ['a property', /Range\.formulasR1C1/, (sheet) => sheet.getRange('A1').load('formulasR1C1')],
  [
    'an object',
    /Range\.sort/,
    (sheet) => {
      sheet.getRange('A1:B3').sort.apply([{ key: 0 }]);
    },
  ],
  [
    'a copy',
    /Range\.copyFrom/,
    (sheet) => {
      sheet.getRange('A1').copyFrom('B1');
    },
  ],
  [
    'a setting',
    /Table\.showTotals/,
    (sheet) => {
      sheet.tables.add('A1:E3', true).showTotals = true;
    },
  ],
])('%s that is not emulated fails loudly', async (_, warning, use) => {
  const { Excel, host } = await openDonations();
  const run = Excel.run(async (context) => {
    use(context.workbook.worksheets.getItem('Dons'));
    await context.sync();
  });
  expect(await codeOf(run)).toBe('NotEmulated');
  expect(host.warnings.join()).toMatch(warning);
});

test('members newer than the declared requirement set fail as in an old Excel', async () => {
  const { Excel } = await openDonations({ requirementSets: { ExcelApi: '1.3' } });
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Dons').getUsedRangeOrNullObject().load('address');
    await context.sync();
  });
  expect(await codeOf(run)).toBe('ApiNotFound');
});
