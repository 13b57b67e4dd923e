import { AppError } from '@report/engine/contract';
import { ExcelHost } from '../../../excel-host';
import { figureOf, leftovers } from './our-side';
import { smallModel, twoModels } from './small-models';
import { open, openUserWorkbook, userSide } from './user-workbook';
import { write } from './write';

const namesOf = (host: ExcelHost): string[] =>
  host.workbook.names
    .filter(({ isBuiltIn, Visible }) => !isBuiltIn && Visible)
    .map(({ Name, formula }) => `${Name}${formula}`);

/** Where the link of the summary leads. */
function followed(host: ExcelHost): string {
  host.userFollow('Sommaire 2016', 'A1');
  return host.workbook.selection.Address;
}

test('the sheets stand at the end, whole, and the person’s sheets are as before', async () => {
  const { host, runner } = await openUserWorkbook();
  const before = userSide(host);
  expect(await write(runner, twoModels(44))).toEqual({
    names: ['Sommaire 2016', 'Dialogue 2016'],
    replaced: false,
    left: [],
    warnings: [],
  });
  expect(host.sheetNames).toEqual(['Registre', 'Notes', 'Sommaire 2016', 'Dialogue 2016']);
  expect(figureOf(host)).toBe(44);
  expect(leftovers(host)).toEqual([]);
  expect(userSide(host)).toBe(before);
  expect(host.workbook.active.Name).toBe('Sommaire 2016');
  expect(host.warnings).toEqual([]);
});

test('content, format, links, names and page layout are in the saved file', async () => {
  const first = await openUserWorkbook();
  await write(first.runner, twoModels(1228));
  const { host } = open(await ExcelHost.open(await first.host.save()));
  const sheet = host.sheet('Dialogue 2016');
  expect(host.values('Dialogue 2016', 'A1:B3')).toEqual([
    ['Dialogue 2016', ''],
    ['1-4', 1228],
    ['Une note', ''],
  ]);
  expect(sheet.GetRange('A1:B2').NumberFormat).toEqual([
    ['@', 'General'],
    ['@', '[>=1000000]#"\u00a0"###"\u00a0"##0;[>=1000]#"\u00a0"##0;0'],
  ]);
  expect(sheet.GetRange('B2').Text).toEqual([['1\u00a0228']]);
  const title = sheet.GetRange('A1').Format.Font;
  expect([title.Name, title.Size, title.Bold, title.Color]).toEqual(['Calibri', 14, true, '#1B4F66']);
  expect(sheet.GetRange('B2').Format.HorizontalAlignment).toBe('Right');
  expect(sheet.GetRange('A2').Format.Borders.GetItem('EdgeBottom').Color).toBe('#BFBFBF');
  expect(sheet.GetRange('A1').Format.RowHeight).toBe(24);
  expect(sheet.GetRange('A1').Format.ColumnWidth).toBe(169.5);
  expect(sheet.merges()).toEqual([{ top: 2, left: 0, bottom: 2, right: 1 }]);
  expect(sheet.ShowGridlines).toBe(false);
  expect(sheet.PageLayout.PaperSize).toBe('A4');
  expect(followed(host)).toBe("'Dialogue 2016'!A2");
  expect(namesOf(host)).toEqual(['Montants=Registre!$C$2:$C$3', "dialogue_2016_figures='Dialogue 2016'!$A$2:$B$2"]);
});

test('a second run replaces the sheets where they stand, also when others were moved between them', async () => {
  const { host, runner } = await openUserWorkbook();
  await write(runner, twoModels(1));
  host.sheet('Dialogue 2016').Position = 0;
  host.sheet('Sommaire 2016').Position = 2;
  const order = ['Dialogue 2016', 'Registre', 'Sommaire 2016', 'Notes'];
  expect(host.sheetNames).toEqual(order);
  expect(await write(runner, twoModels(2))).toMatchObject({ replaced: true });
  expect(host.sheetNames).toEqual(order);
  expect(figureOf(host)).toBe(2);
  expect(leftovers(host)).toEqual([]);
  expect(namesOf(host)).toEqual(['Montants=Registre!$C$2:$C$3', "dialogue_2016_figures='Dialogue 2016'!$A$2:$B$2"]);
});

test('a sheet that is new in a second run stands after the one before it', async () => {
  const { host, runner } = await openUserWorkbook();
  await write(runner, [smallModel('A', 1), smallModel('C', 1)]);
  await write(runner, [smallModel('A', 2), smallModel('B', 2), smallModel('C', 2)]);
  expect(host.sheetNames).toEqual(['Registre', 'Notes', 'A', 'B', 'C']);
});

test('a sheet of an earlier run that this one does not write is left, and named; one that a person renamed is hers', async () => {
  const { host, runner } = await openUserWorkbook();
  await write(runner, [smallModel('A', 1), smallModel('B', 1), smallModel('C', 1)]);
  host.sheet('C').Name = 'À moi';
  expect(await write(runner, [smallModel('A', 2)])).toMatchObject({ left: [{ name: 'B', key: 'B' }] });
  expect(host.sheetNames).toEqual(['Registre', 'Notes', 'A', 'B', 'À moi']);
});

test('a name borne by a person’s sheet is not taken, and links follow', async () => {
  const { host, runner } = await openUserWorkbook((book) => {
    book.addWorksheet('dialogue 2016').addRow(['à moi']);
  });
  const before = userSide(host, ['Registre', 'Notes', 'dialogue 2016']);
  for (const figure of [1, 2]) {
    const { names } = await write(runner, twoModels(figure));
    expect(names).toEqual(['Sommaire 2016', 'Dialogue 2016 (2)']);
    expect(figureOf(host, names)).toBe(figure);
    expect(followed(host)).toBe("'Dialogue 2016 (2)'!A2");
  }
  expect(userSide(host, ['Registre', 'Notes', 'dialogue 2016'])).toBe(before);
});

test('a result that a person renamed, or copied, is hers: the next run leaves it and its names go to the new one', async () => {
  const { host, runner } = await openUserWorkbook();
  await write(runner, twoModels(1));
  host.sheet('Dialogue 2016').Name = 'Gardée';
  await write(runner, twoModels(2));
  expect(host.sheetNames).toEqual(['Registre', 'Notes', 'Sommaire 2016', 'Dialogue 2016', 'Gardée']);
  expect(host.values('Gardée', 'B2')).toEqual([[1]]);
  expect(figureOf(host)).toBe(2);
  expect(namesOf(host)).toContain("dialogue_2016_figures='Dialogue 2016'!$A$2:$B$2");
});

test('a name of the workbook that a person gave to her own cells is left alone', async () => {
  const { host, runner } = await openUserWorkbook((book) => {
    book.definedNames.add('Registre!$A$1', 'dialogue_2016_figures');
  });
  await write(runner, twoModels(1));
  expect(namesOf(host)).toContain('dialogue_2016_figures=Registre!$A$1');
});

test('names of tables that are no longer written go with their sheet', async () => {
  const { host, runner } = await openUserWorkbook();
  await write(runner, [smallModel('A', 1, { names: [{ name: 'old_table', address: 'A2:B2' }] })]);
  await write(runner, [smallModel('A', 2, { names: [{ name: 'new_table', address: 'A2:B2' }] })]);
  expect(namesOf(host)).toEqual(['Montants=Registre!$C$2:$C$3', "new_table='A'!$A$2:$B$2"]);
});

test('cancelled or outrun by a change, nothing is left', async () => {
  for (const earlier of [false, true]) {
    const { host, runner } = await openUserWorkbook();
    if (earlier) await write(runner, twoModels(1));
    const before = [userSide(host), host.sheetNames, earlier ? 1 : null];
    const changed = write(runner, twoModels(2), { stillTheSame: () => Promise.resolve(false) });
    await expect(changed).rejects.toEqual(new AppError('REGISTERS_CHANGED'));
    expect([userSide(host), host.sheetNames, figureOf(host)]).toEqual(before);
    const late = new AbortController();
    const cancelled = write(runner, twoModels(2), {
      signal: late.signal,
      stillTheSame: () => {
        late.abort();
        return Promise.resolve(true);
      },
    });
    await expect(cancelled).rejects.toEqual(new AppError('CANCELLED'));
    expect([userSide(host), host.sheetNames, figureOf(host)]).toEqual(before);
    expect(leftovers(host)).toEqual([]);
  }
});

test('what is read back is compared: a cell changed behind our back stops the run', async () => {
  const { host, runner } = await openUserWorkbook();
  let spoilt = false;
  host.faults = ({ when, level }) => {
    const staging = host.sheetNames.find((name) => name.startsWith('~alupse'));
    if (spoilt || level !== 'batch' || when !== 'after' || staging === undefined) return;
    if (host.values(staging, 'B1')[0]?.[0] !== 44) return;
    spoilt = true;
    host.sheet(staging).GetRange('B1').Values = [[45]];
  };
  await expect(write(runner, twoModels(44))).rejects.toEqual(new AppError('WRITE_FAILED'));
  expect(spoilt).toBe(true);
  expect(host.sheetNames).toEqual(['Registre', 'Notes']);
  expect(leftovers(host)).toEqual([]);
});

test('the number of syncs does not grow with the rows of a sheet', async () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, row) => ({
      height: 15.5,
      cells: [{ column: 0, value: `ligne ${row}`, role: row % 2 === 0 ? ('stub' as const) : ('note' as const) }],
    }));
  const syncs = [];
  for (const count of [10, 400]) {
    const { host, runner } = await openUserWorkbook();
    await write(runner, [smallModel('A', 1, { rows: rows(count) })]);
    syncs.push(host.counters.syncs);
  }
  expect(syncs[1]).toBe(syncs[0]);
});

test('a long name is cut to what Excel allows, also with its number', async () => {
  const long = 'Un nom de feuille de trente et un';
  const { host, runner } = await openUserWorkbook((book) => {
    book.addWorksheet(long.slice(0, 31)).addRow(['à moi']);
  });
  const { names } = await write(runner, [smallModel(long.slice(0, 31), 1, { names: [] })]);
  expect(names).toEqual(['Un nom de feuille de trente (2)']);
  expect(host.sheetNames).toEqual(['Registre', 'Notes', long.slice(0, 31), 'Un nom de feuille de trente (2)']);
});
