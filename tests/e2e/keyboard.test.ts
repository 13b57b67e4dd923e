import path from 'node:path';
import type { Frame } from 'playwright-core';
import type { Fault } from '@report/preview/server';
import { openPreview, type Preview } from './open-preview';

/**
 * The whole job in the built pane with the keyboard alone: no press of a mouse anywhere. Each step starts where the one
 * before left the focus, as it does for a person.
 */

const DIRTY = path.join('tests', 'fixtures', 'registers', 'dirty', 'dirty-dialogue-2016.xlsx');
/** More than the controls of any view: going round without a hit is a failure. */
const MOST = 80;

let preview: Preview;
const faults: Fault[] = [];

beforeAll(async () => {
  preview = await openPreview({ faults });
  await preview.open(DIRTY);
  await heading(/registres reconnus/);
  // What F6 does in Excel: it leads to the first control of the pane.
  await preview.pane.getByRole('button').first().focus();
});
afterAll(async () => {
  await preview.close();
});

function frame(): Frame {
  const found = preview.page.frame({ name: 'pane' });
  if (found === null) throw new Error('the pane is not there');
  return found;
}

const heading = (name: string | RegExp): Promise<void> =>
  preview.pane.getByRole('heading', { level: 1, name }).waitFor();

const key = (name: string): Promise<void> => preview.page.keyboard.press(name);

/** What has the focus, as a screen reader names it. */
const focused = (): Promise<string> =>
  frame().evaluate(() => {
    const element = document.activeElement === document.body ? null : document.activeElement;
    const labels = element instanceof HTMLSelectElement || element instanceof HTMLInputElement ? element.labels : null;
    const name = element?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element?.textContent ?? '';
    return name.replace(/\s+/g, ' ').trim();
  });

/** A person presses the next key when what they see stands still. */
const aFrameLater = (): Promise<void> =>
  frame().evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve();
          });
        });
      }),
  );

/** Goes on with Tab, or back, until something of that name has the focus. */
async function tabTo(name: RegExp, by: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < MOST; presses += 1) {
    await key(by);
    const here = await focused();
    if (name.test(here)) return aFrameLater();
    met.push(here.slice(0, 40));
  }
  throw new Error(`no ${String(name)} among ${met.join(' | ')}`);
}

/** The new view is there and its title has the focus. */
async function arrive(title: RegExp): Promise<void> {
  await heading(title);
  await preview.pane.locator('h1:focus').waitFor();
  expect(await focused()).toMatch(title);
}

const inExcel = <T>(read: () => Promise<T>): Promise<T> => frame().evaluate(read);

test('from the registers to the findings, and to a cell', async () => {
  await tabTo(/^Vérifier les registres/);
  await key('Enter');
  await arrive(/erreurs? à corriger/);
  // The last group is closed.
  await tabTo(/./);
  const closed = preview.pane.locator('h3 button[aria-expanded=false]');
  const name = ((await closed.first().textContent()) ?? '').replace(/\s+/g, ' ').trim();
  const before = await closed.count();
  await tabTo(new RegExp(`^${name.slice(0, 20).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
  await key('Enter');
  expect(await closed.count()).toBe(before - 1);
  await tabTo(/^Aller à la cellule /);
  const chip = await focused();
  await key('Enter');
  const selected = (): Promise<string> =>
    inExcel(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load({ address: true });
        await context.sync();
        return range.address.split('!').at(-1) ?? '';
      }),
    );
  const address = /[A-Z]+\d+/.exec(chip)?.[0] ?? 'none';
  for (let tries = 0; tries < 20 && (await selected()) !== address; tries += 1) await preview.page.waitForTimeout(100);
  expect(await selected()).toBe(address);
  // The focus stays in the pane: the next cell is one key away.
  expect(await focused()).toBe(chip);
});

test('the decisions are looked at, and left with Escape where it was opened', async () => {
  await tabTo(/^Voir les \d+ décisions/);
  const opener = await focused();
  await key('Enter');
  await arrive(/décisions à prendre/);
  await key('Escape');
  await heading(/erreurs? à corriger/);
  for (let tries = 0; tries < 20 && (await focused()) !== opener; tries += 1) await preview.page.waitForTimeout(50);
  expect(await focused()).toBe(opener);
});

test('the year is chosen with arrows, a run is cancelled with Escape', async () => {
  await tabTo(/^Statistiques/, 'Shift+Tab');
  await key('Enter');
  await arrive(/^Statistiques \d{4}$/);
  await tabTo(/^Année/);
  await key('Home');
  for (
    let tries = 0;
    tries < 10 && !(await preview.pane.getByRole('heading', { level: 1, name: 'Statistiques 2016' }).isVisible());
    tries += 1
  ) {
    await key('ArrowDown');
    await preview.page.waitForTimeout(50);
  }
  await heading('Statistiques 2016');
  faults.push({ kind: 'hang' });
  await tabTo(/^Générer statistiques/);
  await key('Enter');
  await preview.pane.getByText(/^Étape 3 sur 5/).waitFor();
  expect(await focused()).toBe('Annuler');
  await key('Escape');
  await preview.pane.getByText('Génération annulée. Votre classeur est comme avant.').waitFor();
  await arrive(/^Statistiques 2016$/);
});

test('the service fails, the run goes on here, and ends on what was written', async () => {
  faults.length = 0;
  faults.push(...Array<Fault>(3).fill({ kind: 'instead', status: 503 }));
  await tabTo(/^Générer statistiques/);
  await key('Enter');
  await arrive(/^Le service de calcul ne répond pas$/);
  faults.length = 0;
  await tabTo(/^Calculer sur ce poste/);
  await key('Enter');
  await arrive(/tableaux écrits$/);
});

test('the summary is opened, a figure explained, and Back is where one was', async () => {
  await tabTo(/^Ouvrir le sommaire/);
  await key('Enter');
  const active = (): Promise<string> =>
    inExcel(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
        await context.sync();
        return sheet.name;
      }),
    );
  for (let tries = 0; tries < 20 && (await active()) !== 'Sommaire 2016'; tries += 1)
    await preview.page.waitForTimeout(100);
  expect(await active()).toBe('Sommaire 2016');
  await tabTo(/^D’où vient un chiffre/);
  await key('Enter');
  await arrive(/^D’où vient ce chiffre/);
  await key('Escape');
  await heading(/tableaux écrits/);
  for (let tries = 0; tries < 20 && !(await focused()).startsWith('D’où'); tries += 1)
    await preview.page.waitForTimeout(50);
  expect(await focused()).toMatch(/^D’où vient un chiffre/);
});

test('a table is copied', async () => {
  await tabTo(/^Copier le tableau/, 'Shift+Tab');
  await key('Enter');
  await preview.pane.getByText(/^Tableau copié|^La copie automatique est bloquée/).waitFor();
});

test('a draft is written, and a report reread, with the keyboard alone; Escape goes back one view at a time', async () => {
  await tabTo(/^Rapport Word/);
  await key('Enter');
  await arrive(/^Rapport Word$/);
  await tabTo(/^Écrire le brouillon$/);
  const download = preview.page.waitForEvent('download');
  await key('Enter');
  const saved = await download;
  await preview.pane.getByText('est dans vos téléchargements').waitFor();
  // The title takes the focus again when the view is drawn: what is pressed before goes elsewhere.
  await preview.pane.locator('h1:focus').waitFor();
  await tabTo(/^Relire un rapport/);
  const chooser = preview.page.waitForEvent('filechooser');
  await key('Enter');
  await (await chooser).setFiles(await saved.path());
  await arrive(/^Aucune contradiction parmi/);
  await tabTo(/^Voir ces chiffres/);
  await key('Enter');
  await key('Escape');
  await arrive(/^Rapport Word$/);
  await key('Escape');
  await heading(/tableaux écrits/);
  for (let tries = 0; tries < 20 && (await focused()) !== 'Rapport Word'; tries += 1)
    await preview.page.waitForTimeout(50);
  expect(await focused()).toBe('Rapport Word');
});
