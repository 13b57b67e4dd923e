import { codeOf, openDonations, reopen } from './open-donations';

const FORMATS = { id: true, type: true, priority: true } as const;

test('a custom format is added at the first priority, listed, saved, found again and deleted', async () => {
  const open = await openDonations();
  await open.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Dons');
    const first = sheet.getRange('A1:B2').conditionalFormats.add('Custom');
    first.custom.rule.formula = '=$D2>50';
    first.custom.format.font.bold = true;
    first.custom.format.font.color = '#112233';
    first.custom.format.fill.color = 'yellow';
    const second = sheet.getRanges('B2,D4:D6').conditionalFormats.add('Custom');
    second.custom.rule.formula = '=TRUE';
    second.custom.format.borders.top.set({ style: 'Dash', color: '#A4262C' });
    second.custom.format.borders.getItem('EdgeLeft').style = 'Dot';
    await context.sync();
  });
  expect(open.host.warnings).toEqual([]);
  const { Excel } = await reopen(open.host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Dons');
    const all = sheet.getRange().conditionalFormats.load(FORMATS);
    const elsewhere = sheet.getRange('D5').conditionalFormats.load({ ...FORMATS, custom: { rule: { formula: true } } });
    const none = sheet.getRange('H1').conditionalFormats.load(FORMATS);
    await context.sync();
    expect(all.items.map(({ type, priority }) => [type, priority])).toEqual([
      ['Custom', 0],
      ['Custom', 1],
    ]);
    expect(elsewhere.items.map(({ custom }) => custom.rule.formula)).toEqual(['=TRUE']);
    expect(none.items).toEqual([]);
    const [dashed, bold] = all.items;
    if (!dashed || !bold) throw new Error('lost');
    const { borders } = dashed.custom.format;
    const top = borders.top.load({ style: true, color: true });
    const left = borders.left.load({ style: true });
    const right = borders.right.load({ style: true });
    const areas = dashed.getRanges().load({ address: true });
    const font = bold.custom.format.font.load({ bold: true, color: true });
    const fill = bold.custom.format.fill.load({ color: true });
    await context.sync();
    expect([top.style, top.color, left.style, right.style]).toEqual(['Dash', '#A4262C', 'Dot', 'None']);
    expect(areas.address).toBe('Dons!B2,Dons!D4:D6');
    expect([font.bold, font.color, fill.color]).toEqual([true, '#112233', '#FFFF00']);
    dashed.delete();
    const left2 = sheet.getRange().conditionalFormats.load(FORMATS);
    await context.sync();
    expect(left2.items.map(({ id, priority }) => [id, priority])).toEqual([[bold.id, 0]]);
    sheet.getRange('A1').conditionalFormats.clearAll();
    const count = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test('other kinds are not emulated, and a protected sheet refuses', async () => {
  const { Excel, host } = await openDonations();
  const add = (type: 'Custom' | 'DataBar', address = 'A1') =>
    codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Dons').getRanges(address).conditionalFormats.add(type);
        await context.sync();
      }),
    );
  expect(await add('DataBar')).toBe('NotEmulated');
  expect(await add('Custom', Array.from({ length: 3000 }, (_, row) => `A${row + 1}`).join(','))).toBe(
    'InvalidArgument',
  );
  host.sheet('Dons').Protection.Protect();
  expect(await add('Custom')).toBe('AccessDenied');
});
