import { codeOf, openDonations, type OpenHost } from './open-donations';

test('lists, renames, shows and moves sheets; finds them by name without case and by id', async () => {
  const { Excel } = await openDonations();
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name, items/visibility, items/position, items/id');
    context.workbook.load('name');
    const count = sheets.getCount();
    await context.sync();
    expect(context.workbook.name).toBe('dons.xlsx');
    expect(count.value).toBe(3);
    expect(sheets.items.map((s) => [s.name, s.visibility, s.position])).toEqual([
      ['Dons', 'Visible', 0],
      ['Notes', 'Hidden', 1],
      ['Vide', 'Visible', 2],
    ]);
    const byId = sheets.getItem(sheets.items[2]?.id ?? '').load('name');
    const lower = sheets.getItem('dons').load('name');
    await context.sync();
    expect([byId.name, lower.name]).toEqual(['Vide', 'Dons']);
    byId.name = 'Renommée';
    sheets.getItem('Notes').visibility = 'Visible';
    byId.position = 0;
    await context.sync();
    sheets.load('items/name');
    await context.sync();
    expect(sheets.items.map((s) => s.name)).toEqual(['Renommée', 'Dons', 'Notes']);
  });
});

test('a new sheet never gets the id of a deleted one', async () => {
  const { Excel } = await openDonations();
  await Excel.run(async (context) => {
    const old = context.workbook.worksheets.getItem('Vide').load('id');
    await context.sync();
    const before = old.id;
    old.delete();
    const added = context.workbook.worksheets.add('Autre').load('id');
    await context.sync();
    expect(added.id).not.toBe(before);
  });
});

test('null objects: isNullObject, children of a null object, delete on a null object', async () => {
  const { Excel } = await openDonations();
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject('Absente');
    const child = none.getRange('A1');
    child.load('values');
    none.delete();
    const blank = context.workbook.worksheets.getItem('Vide');
    const noUse = blank.getUsedRangeOrNullObject();
    const corner = blank.getUsedRange();
    corner.load('address');
    const dons = context.workbook.worksheets.getItem('Dons');
    const values = dons.getUsedRange(true);
    const formats = dons.getUsedRange();
    values.load('address');
    formats.load('address, rowCount, columnCount, rowIndex, columnIndex');
    await context.sync();
    expect([none.isNullObject, child.isNullObject, noUse.isNullObject, values.isNullObject]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect([corner.address, values.address, formats.address]).toEqual(['Vide!A1', 'Dons!A1:G31', 'Dons!A1:J40']);
    expect([formats.rowIndex, formats.columnIndex, formats.rowCount, formats.columnCount]).toEqual([0, 0, 40, 10]);
  });
});

describe('errors as the add-in sees them', () => {
  let open: OpenHost;
  beforeAll(async () => {
    open = await openDonations();
  });
  const cases: [expected: string, batch: (sheets: Excel.WorksheetCollection) => void][] = [
    ['ItemNotFound', (sheets) => sheets.getItem('Absente').load('name')],
    ['ItemAlreadyExists', (sheets) => sheets.add('dons')],
    ['InvalidArgument', (sheets) => sheets.add('a/b')],
    ['InvalidArgument', (sheets) => sheets.add('x'.repeat(32))],
    ['InvalidArgument', (sheets) => (sheets.getItem('Vide').getRange('A1:B2').values = [[1, 2]])],
    ['InvalidArgument', (sheets) => (sheets.getItem('Vide').getRange('A1').format.fill.color = 'pas une couleur')],
    ['ItemNotFound', (sheets) => sheets.getItem('Vide').getRange('ZZZZ1').load('values')],
    ['ItemNotFound', (sheets) => sheets.getItem('Vide').tables.getItem('x').load('name')],
    ['ItemNotFound', (sheets) => sheets.getItem('Vide').getRange('A1').getUsedRange(true).load('values')],
    ['InvalidArgument', (sheets) => sheets.getItem('Vide').getRangeByIndexes(-1, 0, 1, 1).load('values')],
  ];
  test.each(cases)('%s (%#)', async (expected, batch) => {
    const run = open.Excel.run(async (context) => {
      batch(context.workbook.worksheets);
      await context.sync();
    });
    expect(await codeOf(run)).toBe(expected);
  });

  test('statements before the failing one stay applied, and the library names the failing one', async () => {
    const { Excel, host } = await openDonations();
    const run = Excel.run(async (context) => {
      const dons = context.workbook.worksheets.getItem('Dons');
      dons.getRange('K1').values = [['avant']];
      context.workbook.worksheets.getItem('Absente').load('name');
      dons.getRange('K2').values = [['après']];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      httpStatusCode: 404,
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
    expect(host.values('Dons', 'K1:K2')).toEqual([['avant'], ['']]);
  });
});

test('PropertyNotLoaded, ValueNotLoaded and InvalidObjectPath come from the genuine library', async () => {
  const { Excel } = await openDonations();
  let leaked: Excel.Range | undefined;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Dons');
    await context.sync();
    expect(() => sheet.name).toThrow(/'name' is not available/);
    const count = context.workbook.worksheets.getCount();
    expect(() => count.value).toThrow(/value of the result object has not been loaded/);
    leaked = sheet.getRange('A1');
    leaked.load('values');
    await context.sync();
  });
  const afterwards = async (): Promise<void> => {
    if (!leaked) throw new Error('no range');
    leaked.load('text');
    await leaked.context.sync();
  };
  expect(await codeOf(afterwards())).toBe('InvalidObjectPath');
});

test('renaming a sheet rewrites names and formulas, not texts that look like a reference', async () => {
  const { Excel, host } = await openDonations();
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.getItem('Vide').getRange('A1:A2').formulas = [['=SUM(Dons!D2:D4)'], ['="Dons!A1"&Dons!A1']];
    sheets.getItem('Dons').name = "L'été 2016";
    await context.sync();
    const formulas = sheets.getItem('Vide').getRange('A1:A2').load('formulas');
    const name = context.workbook.names.getItem('Montants').load('formula');
    await context.sync();
    expect(formulas.formulas).toEqual([["=SUM('L''été 2016'!D2:D4)"], ["=\"Dons!A1\"&'L''été 2016'!A1"]]);
    expect(name.formula).toBe("='L''été 2016'!$D$2:$D$31");
  });
  expect(host.sheetNames).toEqual(["L'été 2016", 'Notes', 'Vide']);
});

test('the last visible sheet cannot be deleted or hidden; deleting the active one activates another', async () => {
  const { Excel, host } = await openDonations();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Dons').delete();
    await context.sync();
  });
  expect(host.workbook.active.Name).toBe('Vide');
  const last = (act: (sheet: Excel.Worksheet) => void): Promise<unknown> =>
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('Vide'));
      await context.sync();
    });
  expect(
    await codeOf(
      last((sheet) => {
        sheet.delete();
      }),
    ),
  ).toBe('InvalidOperation');
  expect(await codeOf(last((sheet) => (sheet.visibility = 'Hidden')))).toBe('InvalidOperation');
});
