import path from 'node:path';
import type { Fault } from '@report/preview/server';
import { canariesOfFile } from '../fixtures/canaries-of-file';
import { choose } from './generate';
import { openPreview, type Preview } from './open-preview';
import { expectSound, paneFrame } from './sound-view';

/**
 * A table that someone composes, as a person does it: built, explained, kept, changed, of another period, copied, written,
 * deleted and put back; a figure along the months; with the keyboard too.
 */

let preview: Preview;
const faults: Fault[] = [];
const FILE = path.join('tests', 'fixtures', 'registers', 'dialogue-2016.xlsx');

beforeAll(async () => {
  preview = await openPreview({ faults });
  await preview.open(FILE);
  await press(/^Statistiques/);
  await press('Composer un tableau');
  await heading('Tableaux sur mesure');
});
afterAll(async () => {
  await preview.close();
});

const press = (name: string | RegExp): Promise<void> => preview.pane.getByRole('button', { name }).first().click();
const heading = (name: string | RegExp): Promise<void> =>
  preview.pane.getByRole('heading', { level: 1, name }).waitFor();
const take = (list: string, option: string): Promise<void> => choose(preview.pane, list, option);
const says = (text: string | RegExp): Promise<void> => preview.pane.getByText(text).first().waitFor();
const shown = async (): Promise<string> => (await preview.pane.locator('main').innerText()).replace(/\s+/g, ' ');
/** A line of the result: its figures, shares left out. */
const line = async (name: string): Promise<string[]> =>
  preview.pane
    .getByRole('row', { name: new RegExp(`^${name} `) })
    .getByRole('button')
    .allInnerTexts();

test('nothing is kept at first, and nothing can be written', async () => {
  await says('Aucun tableau n’est encore gardé');
  expect(await preview.pane.getByRole('button', { name: /^Écrire la feuille/ }).count()).toBe(0);
  await expectSound(preview, '4-sur-mesure-vide');
});

test('the sentence and the figures follow each choice; nothing is asked of anybody', async () => {
  const before = preview.traffic.requests.length;
  await press('Nouveau tableau');
  await heading('Composer un tableau');
  await take('En lignes', 'Demandeur');
  await take('En colonnes', 'Envoyeur');
  await take('Pourcentages', 'De la colonne');
  await says('Nouveaux dossiers de 2016, par demandeur et envoyeur ; pourcentages de la colonne.');
  // 123 new files in the report of 2016.
  expect((await line('Total')).at(-1)).toBe('123');
  expect(preview.traffic.requests.slice(before)).toEqual([]);
  await expectSound(preview, '4-composer');
});

test('a figure leads to as many rows', async () => {
  const [figure = ''] = (await line('Total')).slice(-1);
  await preview.pane.getByRole('button', { name: `D’où vient ${figure} : Total, Total` }).click();
  await heading('D’où vient ce chiffre ?');
  await preview.pane.getByRole('heading', { name: `${figure} lignes de « Dossiers Dialogue »` }).waitFor();
  await press('Tableaux sur mesure');
  await heading('Composer un tableau');
});

test('what identifies and what is sensitive do not go together, and the reason stands beside it', async () => {
  await take('Ce qui est compté', 'Enfants porteurs de symptômes des nouveaux dossiers');
  await take('En lignes', 'Sexe');
  const motive = preview.pane
    .getByRole('combobox', { name: 'En colonnes' })
    .locator('option', { hasText: 'Motif du dossier' });
  expect(await motive.innerText()).toContain('identifie, avec une variable sensible');
  expect(await motive.isDisabled()).toBe(true);
  await preview.pane.getByRole('checkbox', { name: 'Permettre les croisements protégés' }).check();
  await take('En colonnes', 'Motif du dossier');
  await says(/^Croisement non affiché/);
  await expectSound(preview, '4-composer-protege');
  await preview.pane.getByRole('checkbox', { name: 'Permettre les croisements protégés' }).uncheck();
  await says(/ne vont pas ensemble/);
  await expectSound(preview, '4-composer-refus');
  expect(await preview.pane.getByRole('button', { name: 'Enregistrer' }).getAttribute('aria-disabled')).toBe('true');
});

test('it is kept with its name, by the keyboard, without a figure or a date', async () => {
  await take('En colonnes', 'Aucune');
  const field = preview.pane.getByRole('textbox', { name: 'Nom' });
  await field.focus();
  await preview.page.keyboard.type('Filles et garçons');
  await says('Enfants porteurs de symptômes des nouveaux dossiers de 2016, par sexe');
  const save = preview.pane.getByRole('button', { name: 'Enregistrer' });
  for (let tabs = 0; tabs < 40 && !(await save.evaluate((element) => element === document.activeElement)); tabs += 1)
    await preview.page.keyboard.press('Tab');
  await preview.page.keyboard.press('Enter');
  await says('Enregistré dans ce classeur, sans chiffre et sans date.');
  const kept = await paneFrame(preview).evaluate(() =>
    Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject('alupse.custom').load({ value: true });
      await context.sync();
      return String(setting.value);
    }),
  );
  expect(kept).toContain('Filles et garçons');
  expect(kept).not.toMatch(/2016|\d{2,}/);
  await preview.page.keyboard.press('Escape');
  await heading('1 tableau gardé dans ce classeur');
});

test('of another period it is counted again, and changed where it is', async () => {
  await take('Période', 'Semestre');
  await says('Enfants porteurs de symptômes des nouveaux dossiers du 2e semestre 2016, par sexe');
  await press('Modifier : Filles et garçons');
  const half = Number((await line('Total')).at(-1));
  await take('Période', 'Année');
  await says(/de 2016, par sexe/);
  const whole = Number((await line('Total')).at(-1));
  expect(whole).toBeGreaterThan(half);
  await take('Ordre des lignes', 'Du plus grand au plus petit total');
  await press('Enregistrer');
  await says('Enregistré dans ce classeur');
  await press('Revenir à la liste');
});

test('a figure is followed by months, and one below another', async () => {
  await press('Nouvelle évolution');
  await heading('Composer une évolution');
  await says('Nouveaux dossiers de 2016, par mois.');
  const months = await preview.pane.getByRole('row').count();
  expect(months).toBe(13);
  await preview.pane.getByRole('checkbox', { name: /^Cumulé/ }).check();
  await says(/cumulé depuis le début de la période/);
  expect(await line('décembre 2016')).toEqual(['123']);
  await preview.pane.getByRole('checkbox', { name: /^Cumulé/ }).uncheck();
  await expectSound(preview, '4-evolution');
  await press('Enregistrer');
  await says('Enregistré dans ce classeur');
  await press('Revenir à la liste');
  await heading('2 tableaux gardés dans ce classeur');
});

test('a copy stands below, a deleted one comes back', async () => {
  await press('Dupliquer : Filles et garçons');
  await heading('3 tableaux gardés dans ce classeur');
  await expectSound(preview, '4-sur-mesure-gardes');
  await press('Supprimer : Filles et garçons (copie)');
  await heading('2 tableaux gardés dans ce classeur');
  await press('Supprimer : Filles et garçons');
  await heading('1 tableau gardé dans ce classeur');
  await press('Annuler la suppression');
  await heading('2 tableaux gardés dans ce classeur');
});

test('a service that does not answer is said; what is awaited is cancelled, and nothing was written', async () => {
  const before = await preview.page.locator('#tabs [role=tab]').allInnerTexts();
  faults.push(...Array<Fault>(3).fill({ kind: 'instead', status: 503 }));
  await press(/^Écrire la feuille/);
  await says(/^Le service de calcul ne répond pas/);
  await expectSound(preview, '4-sur-mesure-service');
  faults.length = 0;
  faults.push({ kind: 'hang' });
  await press(/^Écrire la feuille/);
  await preview.pane.getByRole('progressbar').waitFor();
  await expectSound(preview, '4-sur-mesure-ecriture');
  await press('Annuler');
  await says('Écriture annulée. Votre classeur est comme avant.');
  faults.length = 0;
  expect(await preview.page.locator('#tabs [role=tab]').allInnerTexts()).toEqual(before);
});

test('its sheet is written with names and codes alone on the way, and a figure of it leads to its rows', async () => {
  await press(/^Écrire la feuille « Sur mesure 2016 »$/);
  await says(/tableaux écrits dans/);
  const sent = preview.traffic.requests.filter((request) => request.includes('/api/statistics')).at(-1);
  expect(sent).toContain('"composed":[{"id":"c1"');
  expect(sent).not.toContain('Filles et garçons');
  await preview.page.getByRole('tab', { name: 'Sur mesure 2016', selected: true }).waitFor();
  await paneFrame(preview).evaluate(() =>
    Excel.run(async (context) => {
      const { names } = context.workbook;
      names.load({ name: true });
      await context.sync();
      const first = names.items.filter(({ name }) => /^sur_mesure_\w+_2016$/.test(name) && !name.includes('phrase'))[0];
      first?.getRange().getCell(1, 1).select();
      await context.sync();
    }),
  );
  await press(/^D’où vient un chiffre/);
  await heading('D’où vient ce chiffre ?');
  await preview.pane.getByRole('heading', { name: /lignes de « Enfants Dialogue »$/ }).waitFor();
  await press('Tableaux sur mesure');
  await press('Copier le tableau');
  await says('Tableau copié. Collez-le dans Word.');
  await expectSound(preview, '4-sur-mesure');
  expect(await shown()).toContain('Mettre un tableau dans Word');
});

test('of all that was sent nothing is a name, a date of a row, a number of a file or a title; its sheet holds none of a row', async () => {
  const canaries = await canariesOfFile(FILE);
  const sent = preview.traffic.requests.join('\n').replaceAll(new URL(preview.url).host, 'here');
  expect(canaries.find(sent)).toEqual([]);
  for (const title of ['Filles', 'garçons', Buffer.from('garçons').toString('latin1')])
    expect(sent).not.toContain(title);
  const cells = await paneFrame(preview).evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sur mesure 2016').getUsedRange().load({ text: true });
      await context.sync();
      return range.text.flat().join('\n');
    }),
  );
  expect(cells).toContain('Filles et garçons');
  expect(canaries.find(cells)).toEqual([]);
});
