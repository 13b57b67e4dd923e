import { codeOf, openDonations, settled } from './open-donations';

test('ranges survive several syncs inside one Excel.run, and are released afterwards', async () => {
  const { Excel, host } = await openDonations();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Dons').getRange('A1:B2').getOffsetRange(1, 1);
    await context.sync();
    range.load('address');
    await context.sync();
    range.values = [
      ['x', 1],
      ['y', 2],
    ];
    await context.sync();
    range.load('values');
    await context.sync();
    expect(range.address).toBe('Dons!B2:C3');
    expect(range.values).toEqual([
      ['x', 1],
      ['y', 2],
    ]);
    expect(host.workbook.referenceCount).toBeGreaterThan(0);
  });
  await settled();
  expect(host.workbook.referenceCount).toBe(0);
});

test('dates are serials, text is in French, formulas keep their stored result, merged cells are empty', async () => {
  const { Excel } = await openDonations();
  await Excel.run(async (context) => {
    const dons = context.workbook.worksheets.getItem('Dons');
    const rows = dons.getRange('A2:G3').load('values, text, formulas, numberFormat, valueTypes');
    const total = dons.getRange('G1').load('values, formulas');
    const title = context.workbook.worksheets.getItem('Notes').getRange('A1:C1').load('values');
    const column = dons.getRange('D:D').load('values, address, rowCount');
    await context.sync();
    expect(rows.values[0]?.[0]).toBe(45292);
    expect([rows.text[0]?.[0], rows.text[1]?.[3]]).toEqual(['01/01/2024', '12,50']);
    expect([rows.numberFormat[0]?.[3], rows.valueTypes[0]?.[0], rows.valueTypes[0]?.[6]]).toEqual([
      '#,##0.00',
      'Double',
      'Empty',
    ]);
    expect([total.values[0]?.[0], total.formulas[0]?.[0]]).toEqual([1387.5, '=SUM(D2:D31)']);
    expect(title.values).toEqual([['Titre fusionné', '', '']]);
    expect([column.values, column.address, column.rowCount]).toEqual([null, 'Dons!D:D', 1048576]);
  });
});

test('writing: en-US coercion, null leaves a cell alone, one scalar fills the range', async () => {
  const { Excel, host } = await openDonations();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Vide').getRange('A1:I1');
    range.getCell(0, 4).numberFormat = [['@']];
    range.values = [['00123', "'00123", '2024-01-15', '10%', '00123', null, '15/01/2024', true, '+1']];
    range.load('values, numberFormat');
    const block = context.workbook.worksheets.getItem('Vide').getRange('A3:C4');
    block.values = 7 as unknown as number[][];
    block.load('values');
    await context.sync();
    expect(range.values[0]).toEqual([123, '00123', 45306, 0.1, '00123', '', '15/01/2024', true, 1]);
    expect(range.numberFormat[0]?.[3]).toBe('0%');
    expect(block.values).toEqual([
      [7, 7, 7],
      [7, 7, 7],
    ]);
  });
  expect(host.workbook.coercions.map(({ from }) => from)).toEqual(['00123', '2024-01-15', '10%', '+1']);
});

test('more than 1500 cells: the library splits the write', async () => {
  const { Excel, host } = await openDonations();
  const rows = Array.from({ length: 2000 }, (_, i) => [i, `ligne ${i}`, i / 2]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Vide').getRangeByIndexes(0, 0, 2000, 3);
    range.values = rows;
    range.numberFormat = rows.map(() => ['0', '@', '0.0']);
    await context.sync();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual(rows);
  });
  expect(host.counters.operations).toBeGreaterThan(8);
});

test('limits of a request and of a response', async () => {
  const { Excel } = await openDonations({ maxPayload: 20_000 });
  const write = (length: number): Promise<string> =>
    codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Vide').getRange('A1').values = [['x'.repeat(length)]];
        await context.sync();
      }),
    );
  expect(await write(25_000)).toBe('RequestPayloadSizeLimitExceeded');
  expect(await write(15_000)).toBe('no error');
  const read = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Vide').getRange('A1').load('values,formulas,text');
    await context.sync();
  });
  expect(await codeOf(read)).toBe('ResponsePayloadSizeLimitExceeded');
});

test('a cell being edited: refused at once, or awaited with delayForCellEdit', async () => {
  const { Excel, host } = await openDonations();
  host.cellEditMode = true;
  const name = async (context: Excel.RequestContext): Promise<string> => {
    context.workbook.load('name');
    await context.sync();
    return context.workbook.name;
  };
  expect(await codeOf(Excel.run(name))).toBe('InvalidOperationInCellEditMode');
  let done = false;
  const waiting = Excel.run({ delayForCellEdit: true }, name).then(() => {
    done = true;
  });
  await settled();
  expect(done).toBe(false);
  host.cellEditMode = false;
  await waiting;
  expect(done).toBe(true);
});

test('merged areas are found, split and made', async () => {
  const { Excel } = await openDonations();
  await Excel.run(async (context) => {
    const notes = context.workbook.worksheets.getItem('Notes');
    const areas = notes.getUsedRange().getMergedAreasOrNullObject().load('address, areaCount');
    areas.areas.load('items/address, items/rowCount');
    const none = context.workbook.worksheets.getItem('Dons').getUsedRange().getMergedAreasOrNullObject();
    none.load('address');
    await context.sync();
    expect([areas.address, areas.areaCount]).toEqual(['Notes!A1:C1', 1]);
    expect(areas.areas.items.map((area) => area.address)).toEqual(['Notes!A1:C1']);
    expect(none.isNullObject).toBe(true);
    notes.getRange('A1:C1').unmerge();
    notes.getRange('A3:B4').merge(true);
    const after = notes.getRange('A1:D9').getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect(after.address).toBe('Notes!A3:B3,Notes!A4:B4');
  });
});

test('selection, active cell, and a link inside the workbook', async () => {
  const { Excel, host } = await openDonations();
  host.userSelect('Dons', 'B3:C4');
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.worksheets.getItem('Vide').getRange('A1');
    cell.hyperlink = { documentReference: "'Dons'!A1", textToDisplay: 'Aller aux dons' };
    cell.load('hyperlink, values, format/font/underline');
    await context.sync();
    expect(selected.address).toBe('Dons!B3:C4');
    expect(cell.hyperlink).toEqual({ documentReference: "'Dons'!A1", textToDisplay: 'Aller aux dons' });
    expect([cell.values[0]?.[0], cell.format.font.underline]).toEqual(['Aller aux dons', 'Single']);
    context.workbook.worksheets.getItem('Vide').getRange('B7').select();
    await context.sync();
  });
  expect([host.workbook.active.Name, host.workbook.selection.Address]).toEqual(['Vide', 'Vide!B7']);
});
