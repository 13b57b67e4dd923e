import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bodyOf, choose, downloaded, type Downloaded, rowsOf, spoilt } from './choose-file';
import { generate } from './generate';
import { openPreview, type Preview } from './open-preview';
import { expectSound } from './sound-view';

/**
 * The whole way of a report in the built pane: draft, a figure spoilt by hand, reread, corrected, reread again. The files
 * are real ones: downloaded by the browser, changed here, chosen again.
 */

const GOOD = path.join('tests', 'fixtures', 'registers', 'dialogue-2016.xlsx');

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
  await preview.open(GOOD);
  await generate(preview, 2016);
  await press('Rapport Word');
  await heading('Rapport Word');
});
afterAll(async () => {
  await preview.close();
});

const press = (name: string | RegExp): Promise<void> => preview.pane.getByRole('button', { name }).first().click();
const heading = (name: string | RegExp): Promise<void> =>
  preview.pane.getByRole('heading', { level: 1, name }).waitFor();
const seen = (): Promise<string> => preview.pane.locator('main').innerText();

let draft: Downloaded;
let wrong: Uint8Array;

test('a draft is written with the figures of the registers', async () => {
  draft = await downloaded(preview, 'Écrire le brouillon');
  expect(draft.name).toBe('rapport-2016-brouillon.docx');
  const rows = rowsOf(bodyOf(draft));
  expect(rows).toContainEqual(expect.stringMatching(/^Violence sexuelle.* \| 44 \| 36 ?%$/));
  await preview.pane.getByText('est dans vos téléchargements').waitFor();
  await expectSound(preview, '6-rapport');
  expect(await seen()).toMatch(/\d+\stableaux, \d+\sphrases, \d+\sgraphiques/);
});

test('the draft as it is contradicts nothing', async () => {
  await choose(preview, 'Relire un rapport…', draft);
  await heading(/^Aucune contradiction parmi \d+\schiffres lus$/);
  await expectSound(preview, '6-rapport-sans-contradiction');
  expect(await seen()).toContain('comparé aux tableaux de 2016');
});

test('a figure changed by hand is found, with its place, the right value and why', async () => {
  wrong = spoilt(draft, /^Violence sexuelle.*44/, '44', '47');
  await press(/^Rapport Word/);
  await choose(preview, 'Relire un rapport…', { name: 'rapport.docx', bytes: wrong });
  await heading(/^1\scontradiction parmi \d+\schiffres lus$/);
  await expectSound(preview, '6-rapport-relu');
  const text = await seen();
  expect(text).toMatch(/Valeur juste\s: 44/);
  expect(await preview.pane.locator('mark').first().innerText()).toBe('47');
});

test('it is corrected in a copy, and nothing contradicts any more', async () => {
  await press('Corriger dans une copie');
  await heading(/^1\schiffre à changer$/);
  await preview.pane.locator('.foldable button[aria-expanded=false]').first().click();
  await expectSound(preview, '6-rapport-mise-a-jour');
  const copy = await downloaded(preview, /^Écrire la copie \(1\schiffre\)$/);
  await preview.pane.getByText(/^1\schiffre remplacé. Rien d’autre n’a changé.$/).waitFor();
  expect(bodyOf(copy)).toBe(bodyOf(draft));
  await preview.page.keyboard.press('Escape');
  await preview.page.keyboard.press('Escape');
  await heading('Rapport Word');
  await choose(preview, 'Relire un rapport…', copy);
  await heading(/^Aucune contradiction parmi \d+\schiffres lus$/);
});

describe('the sample report that the preview offers', () => {
  let sample: Downloaded;

  test('its three wrong figures are found, and no other', async () => {
    const { page } = preview;
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#sample').selectOption({ label: 'Rapport Word Dialogue 2016 (à télécharger)' }),
    ]);
    sample = { name: saved.suggestedFilename(), bytes: new Uint8Array(await readFile(await saved.path())) };
    await choose(preview, /^Relire un/, sample);
    await heading(/^3\scontradictions parmi \d+\schiffres lus$/);
    expect(await preview.pane.locator('mark').allInnerTexts()).toEqual(['140', '47', '98']);
    expect(await seen()).toMatch(/Valeur juste\s: 150[\s\S]*Valeur juste\s: 44[\s\S]*Valeur juste\s: 89/);
  });

  test('it is brought up to 2023: every figure that the registers give, and the report of 2023 contradicts nothing', async () => {
    await preview.open(path.join('samples', 'registres-dialogue-2023.xlsx'));
    await generate(preview, 2023);
    await press('Rapport Word');
    await heading('Rapport Word');
    await choose(preview, 'Mettre à jour un rapport…', sample);
    await heading(/^\d+\schiffres à changer$/);
    expect(await seen()).toMatch(/rapport de 2016, avec les chiffres de 2023/);
    await press('Tout accepter');
    const copy = await downloaded(preview, /^Écrire la copie/);
    const rows = rowsOf(bodyOf(copy));
    // Published in the report of 2023: 87 new files, of which 169 were worked on.
    expect(bodyOf(copy).replaceAll(/<[^>]+>/g, '')).toContain(
      '169 dossiers (87 nouveaux dossiers et 82 anciens dossiers',
    );
    expect(rows.length).toBe(rowsOf(bodyOf(sample)).length);
    await preview.page.keyboard.press('Escape');
    await choose(preview, 'Relire un rapport…', copy);
    await heading(/^Aucune contradiction parmi \d+\schiffres lus$/);
  });
});
