import path from 'node:path';
import { openPreview, type Preview } from './open-preview';
import { paneFrame } from './sound-view';
import { storedIn } from './stored-in';

/** The pane closed and opened again on the same workbook: it is where it was left. */

const DIRTY = path.join('tests', 'fixtures', 'registers', 'dirty', 'dirty-dialogue-2016.xlsx');

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview();
  await preview.open(DIRTY);
});
afterAll(async () => {
  await preview.close();
});

const heading = (name: string | RegExp): Promise<void> =>
  preview.pane.getByRole('heading', { level: 1, name }).waitFor();
const press = (name: string | RegExp): Promise<void> => preview.pane.getByRole('button', { name }).first().click();

/** What happens to the page of the pane when it is closed and opened. */
async function reopen(): Promise<void> {
  // What was there must be gone before anything is looked for.
  const former = await preview.pane.getByRole('heading', { level: 1 }).elementHandle();
  await paneFrame(preview).evaluate(() => {
    window.location.reload();
  });
  await former.waitForElementState('hidden').catch(() => undefined);
  await heading(/./);
}

test('the same view, with its filter and its open groups', async () => {
  await press('Vérifier les registres');
  await heading(/erreurs? à corriger/);
  const closed = preview.pane.locator('h3 button[aria-expanded=false]').first();
  const name = (await closed.innerText()).split('\n')[0] ?? '';
  await closed.click();
  await reopen();
  await heading(/erreurs? à corriger/);
  await preview.pane.locator('h3 button[aria-expanded=true]', { hasText: name }).first().waitFor();
  expect(await preview.pane.getByRole('button', { name: /^Vérification/ }).innerText()).toMatch(/erreurs/);
});

test('«à refaire» once a register has changed', async () => {
  await paneFrame(preview).evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Dossiers Dialogue').getRange('A2').values = [['autre']];
      await context.sync();
    }),
  );
  await reopen();
  await heading(/erreurs? à corriger/);
  expect(await preview.pane.getByRole('button', { name: /^Vérification/ }).innerText()).toContain('à refaire');
  // A row under another number is another row.
  const line = preview.pane.getByText(/^Depuis votre dernière visite, aujourd’hui à/);
  expect((await line.innerText()).replaceAll('\u00a0', ' ')).toMatch(
    /: 1 ligne nouvelle, 1 ligne enlevée\. À la dernière vérification, \d+ constats/,
  );
});

test('nothing else is kept on the computer', async () => {
  const kept = (await storedIn(preview)).split('\n').filter((line) => line.includes('alupse'));
  expect(kept.length).toBeGreaterThan(0);
  for (const line of kept)
    expect(line).toMatch(
      /^alupse\.tour=vue$|^alupse\.visits=\[\["[a-p]{16}",\{"at":"[\dTZ:.-]+","toReview":\d+,"signs":\{"salt":"[a-p]{32}","sheets":\[[^\]]+\],"rows":\[(\["\w+","[a-p]{0,16}","[a-p]{16}",\d+,\d+\],?)+\]\}\}\]\]$|^alupse\.views=\[\["[a-p]{16}",\{"step":"\w+","severity":\w+,"register":null,"toggled":\{("\w+ R\d+":\w+,?)*\},"words":"","scroll":\d+\}\]\]$/,
    );
});
