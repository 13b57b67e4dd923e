import path from 'node:path';
import type { Frame } from 'playwright-core';
import { openPreview, type Preview } from './open-preview';
import { columnOf, sheetOf, spoilWorkbook } from './spoil-workbook';

/** A register of 5 000 rows and 29 columns is read and checked, and the pane answers all along. */

const ROWS = 5000;

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview();
  await preview.open(await largeWorkbook());
  await preview.pane.getByRole('heading', { name: /registres reconnus/ }).waitFor();
});
afterAll(async () => {
  await preview.close();
});

test('the check of a large register rests again and again, so that the pane answers meanwhile', async () => {
  const rests = await restsDuring(async () => {
    await preview.pane.getByRole('button', { name: 'Vérifier les registres' }).click();
    await preview.pane.getByRole('heading', { name: /erreur|avertissement/ }).waitFor();
  });
  // Some hundred rows at a time, for each of the rules that read them: never fewer pieces than hundreds of rows.
  expect(rests).toBeGreaterThan(ROWS / 100);
});

test('a view that is only shown takes no rest', async () => {
  const rests = await restsDuring(async () => {
    await preview.pane.getByRole('button', { name: /^Registres/ }).click();
    await preview.pane.getByRole('heading', { name: /registres reconnus/ }).waitFor();
  });
  expect(rests).toBe(0);
});

/**
 * How often the pane gave its turn away in the middle of a work: each time it opens a channel to itself. Its clock
 * gains a second at every look, so that how fast this computer is changes nothing: each piece of work seems long.
 */
async function restsDuring(act: () => Promise<void>): Promise<number> {
  await pane().evaluate(() => {
    const counted = window as unknown as { rests: number; channel?: typeof MessageChannel };
    counted.rests = 0;
    let looks = 0;
    performance.now = () => (looks += 1) * 1000;
    counted.channel ??= MessageChannel;
    const Channel = counted.channel;
    window.MessageChannel = class extends Channel {
      constructor() {
        super();
        counted.rests += 1;
      }
    };
  });
  await act();
  return pane().evaluate(() => (window as unknown as { rests: number }).rests);
}

function pane(): Frame {
  const found = preview.page.frame({ name: 'pane' });
  if (found === null) throw new Error('the pane is not there');
  return found;
}

/** The files of the fixture, repeated under other numbers. */
const largeWorkbook = (): Promise<string> =>
  spoilWorkbook(path.join('tests', 'fixtures', 'registers', 'dialogue-2016.xlsx'), 'grand.xlsx', (workbook) => {
    const sheet = sheetOf(workbook, 'Dossiers Dialogue');
    const number = columnOf(sheet, 'N° dossier');
    const own = sheet.rowCount;
    for (let row = own + 1; row <= ROWS + 1; row += 1) {
      sheet.getRow(2 + (row % (own - 1))).eachCell((cell, column) => {
        sheet.getCell(row, column).value = cell.value;
      });
      sheet.getCell(row, number).value = `D-2009-${row}`;
    }
  });
