import ExcelJS from 'exceljs';
import { readWorkbook } from '@report/addin/workbook';
import { AppError } from '@report/engine/contract';
import { randomRegisters } from '@report/samples/random-registers';
import { ExcelHost, HOST_PROFILES, type HostOptions } from '../../../excel-host';
import { generate, openRegistersFile } from '../actions/open-registers-file';
import { seriesItem, tableItem } from '../custom/composed-items';
import { writeComposed } from '../custom/composed-sheet';
import { smallModel } from './small-models';
import { open, openUserWorkbook, stillness } from './user-workbook';
import { write } from './write';

/** Cells the reader asks for at once. */
const CELLS_PER_READ = 40_000;

/** Operations of one run and of one sync: each is a message of some hundred bytes that Excel carries out by itself. */
const [MOST_IN_A_RUN, MOST_IN_A_SYNC] = [10_000, 2_000];

interface Sync {
  readonly operations: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}
const syncsOf = (host: ExcelHost): Sync[] =>
  host.log.flatMap((entry) => ('bytesIn' in entry ? [entry as unknown as Sync] : []));
const largestOf = (host: ExcelHost): number =>
  Math.max(...syncsOf(host).flatMap(({ bytesIn, bytesOut }) => [bytesIn, bytesOut]));

async function fullRun(rows: number, options: Partial<HostOptions> = {}) {
  const book = new ExcelJS.Workbook();
  const { sheets } = randomRegisters(1, rows, 2023);
  for (const { name, values } of sheets) book.addWorksheet(name).addRows(values.map((row) => [...row]));
  const { host, runner } = open(await ExcelHost.open(new Uint8Array(await book.xlsx.writeBuffer()), options));
  await stillness(host);
  host.log.splice(0);
  await generate(runner, { year: 2023, edition: 'complete', services: ['dialogue', 'bebe'] });
  await stillness(host);
  const cells = sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
  return { ...budgetOf(host), pieces: Math.floor(cells / CELLS_PER_READ) };
}

function budgetOf(host: ExcelHost) {
  const operations = syncsOf(host).map((sync) => sync.operations);
  return {
    syncs: operations.length,
    largest: largestOf(host),
    operations: operations.reduce((sum, one) => sum + one, 0),
    most: Math.max(...operations),
  };
}

test('a full run: as many syncs for 4 000 rows as for 100, but for pieces of 40 000 cells; each far below 5 MB', async () => {
  const few = await fullRun(100);
  const many = await fullRun(4_000);
  console.info(
    `100 rows: ${few.syncs} syncs, ${few.operations} operations, ${few.most} in one, ${few.largest} bytes at most; 4 000 rows: ${many.syncs}, of which at most ${2 * many.pieces} for pieces, ${many.operations} operations, ${many.most} in one, ${many.largest} bytes`,
  );
  expect([few.pieces, many.pieces > 0]).toEqual([0, true]);
  expect(few.syncs).toBeLessThan(60);
  // What grows with the rows is the reading alone.
  for (const { operations, most } of [few, many])
    expect([operations <= MOST_IN_A_RUN, most <= MOST_IN_A_SYNC]).toEqual([true, true]);
  // Every cell is read twice: to count, and to see that nothing changed meanwhile.
  expect(many.syncs - few.syncs).toBeLessThanOrEqual(2 * many.pieces);
  expect(Math.max(few.largest, many.largest)).toBeLessThan(5 * 1024 * 1024);
});

test('in the unkindest Excel, and beside two earlier years: no more than that', async () => {
  const nasty = await fullRun(100, HOST_PROFILES.nasty);
  const { host, runner } = await openRegistersFile('dialogue-2016.xlsx');
  await generate(runner, { edition: 'complete', previousYears: 2 });
  const compared = budgetOf(host);
  for (const { operations, most, largest } of [nasty, compared])
    expect([operations <= MOST_IN_A_RUN, most <= MOST_IN_A_SYNC, largest < 5 * 1024 * 1024]).toEqual([
      true,
      true,
      true,
    ]);
  console.info(
    `nasty: ${nasty.operations} operations, ${nasty.most} in one; two earlier years: ${compared.operations}, ${compared.most} in one`,
  );
});

test('forty composed tables and figures along time, each with its chart: no more than that', async () => {
  const opened = await openRegistersFile('dialogue-2016.xlsx');
  const items = Array.from({ length: 40 }, (_, index) =>
    index % 2 === 0
      ? { ...tableItem({ columns: index % 4 === 0 ? 'setting' : null }), id: `t${index}` }
      : { ...seriesItem(), id: `s${index}` },
  );
  const written = await writeComposed(opened, items);
  const { operations, most, largest } = budgetOf(opened.host);
  console.info(`40 composed: ${operations} operations, ${most} in one`);
  expect([written.count, opened.host.charts.length > 20]).toEqual([40, true]);
  expect([operations <= MOST_IN_A_RUN, most <= MOST_IN_A_SYNC, largest < 5 * 1024 * 1024]).toEqual([true, true, true]);
});

test('a sheet with long texts is written in pieces below 5 MB', async () => {
  const { host, runner } = await openUserWorkbook();
  const rows = Array.from({ length: 400 }, (_, row) => ({
    height: 15.5,
    cells: [{ column: 0, value: `${row} ${'☂é"\n'.repeat(5_000)}`, role: 'note' as const }],
  }));
  await write(runner, [smallModel('Longs', 1, { rows, names: [], printArea: 'A1:B400' })]);
  expect(host.values('Longs', 'A400')).toEqual([[rows[399]?.cells[0]?.value]]);
  const received = syncsOf(host).reduce((sum, { bytesIn }) => sum + bytesIn, 0);
  expect(received).toBeGreaterThan(2 * host.options.maxPayload);
  expect(Math.max(...syncsOf(host).map(({ bytesIn }) => bytesIn))).toBeLessThan(host.options.maxPayload);
});

/** A sheet of two short rows, and one cell in the last corner of the grid. */
const withCorner = (set: (corner: ExcelJS.Cell) => void) =>
  openUserWorkbook((book) => {
    const sheet = book.addWorksheet('Coin');
    sheet.addRows([['Numéro'], ['A-1']]);
    set(sheet.getCell('XFD1048576'));
  });

const signal = new AbortController().signal;

test('a sheet that claims the whole grid is refused in words before any cell is asked for', async () => {
  const { host, runner } = await withCorner((corner) => {
    corner.value = 1;
  });
  host.trace = true;
  await expect(readWorkbook(runner, { signal })).rejects.toEqual(new AppError('SHEET_TOO_LARGE'));
  expect(syncsOf(host).length).toBeLessThanOrEqual(5);
  expect(JSON.stringify(host.log)).not.toContain('"values"');
  expect(largestOf(host)).toBeLessThan(20_000);
});

test('formats as far as the last corner are no data: the sheet is read as if they were not there', async () => {
  const { host, runner } = await withCorner((corner) => {
    corner.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  });
  const { sheets } = await readWorkbook(runner, { signal });
  expect(sheets.find(({ name }) => name === 'Coin')?.values).toEqual([['Numéro'], ['A-1']]);
  expect(largestOf(host)).toBeLessThan(20_000);
});
