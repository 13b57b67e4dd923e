import { openDonations, reopen } from './open-donations';

const DANGEROUS = ['=1+1', '1-4', '9-12', '+352 1', '@x', '-12', '00123', '15/01/2024', '1e3', 'TRUE'];

test.each(DANGEROUS)(
  '%s stays text when the cell was formatted "@" first, also after save and reopen',
  async (text) => {
    const open = await openDonations();
    await open.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Vide').getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [[text]];
      await context.sync();
    });
    for (const { Excel } of [open, await reopen(open.host)]) {
      await Excel.run(async (context) => {
        const cell = context.workbook.worksheets
          .getItem('Vide')
          .getRange('A1')
          .load('values, formulas, valueTypes, text');
        await context.sync();
        expect([cell.values[0]?.[0], cell.formulas[0]?.[0], cell.valueTypes[0]?.[0], cell.text[0]?.[0]]).toEqual([
          text,
          text,
          'String',
          text,
        ]);
      });
    }
    expect(open.host.workbook.coercions).toEqual([]);
  },
);

test('without "@" they do not: the emulation is as dangerous as Excel', async () => {
  const { Excel, host } = await openDonations({ uncalculated: 'formule' });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Vide').getRangeByIndexes(0, 0, 1, 5);
    range.values = [DANGEROUS.slice(0, 5)];
    range.load('values');
    await context.sync();
    expect(range.values[0]?.map((value: unknown) => typeof value)).toEqual([
      'string',
      'number',
      'number',
      'string',
      'string',
    ]);
    expect(range.values[0]?.filter((value: unknown) => value === 'formule')).toHaveLength(3);
  });
  expect(host.workbook.coercions.map(({ from }) => from)).toEqual(['1-4', '9-12']);
});
