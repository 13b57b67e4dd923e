/**
 * Writes docs/transcript.md (`npm run transcript`): the whole job in the built pane as a screen reader meets it. For each
 * press: what has the focus, what the live regions say until the view stands, where the focus is then, and the tree.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Frame } from 'playwright-core';
import { explainFirstFigure } from './explain';
import { choose } from './generate';
import { morningWorkbook } from './morning-workbook';
import { openPreview } from './open-preview';

const said: string[] = [];

/** Tells of each text that a live region takes on, of the pane. */
async function listen(context: BrowserContext): Promise<void> {
  await context.exposeBinding('tellSaid', ({ frame: from }, text: string) => {
    if (from.name() === 'pane' && said.at(-1) !== text) said.push(text);
  });
  await context.addInitScript(() => {
    const LIVE = '[role=status], [role=alert], [aria-live]';
    const texts = new WeakMap<Element, string>();
    const look = (): void => {
      for (const region of document.querySelectorAll(LIVE)) {
        const text = (region as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
        if (texts.get(region) === text) continue;
        texts.set(region, text);
        if (text !== '') void (window as unknown as { tellSaid(text: string): Promise<void> }).tellSaid(text);
      }
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

const preview = await openPreview({ before: listen });
const { page, pane } = preview;
const lines: string[] = [
  '# The whole job, as a screen reader meets it',
  '',
  'Made by `npm run transcript` from the built pane in Chromium: six faults are found and mended, the statistics are',
  'generated, and a figure is explained. **Press** is the key Enter on what has the focus; **said** is what the live regions',
  'took on, in order; the tree is what the pane holds once it stands. What a real screen reader says is for a person to hear:',
  '[accessibility.md](accessibility.md).',
];

function frame(): Frame {
  const found = page.frame({ name: 'pane' });
  if (found === null) throw new Error('the pane is not there');
  return found;
}

/** What has the focus, by role and words. */
const focus = (): Promise<string> =>
  frame().evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'nothing';
    const words = element.getAttribute('aria-label') ?? (element as HTMLElement).innerText;
    return `${element.getAttribute('role') ?? element.localName} «${words.replace(/\s+/g, ' ').trim().slice(0, 120)}»`;
  });

/** Waits until the view of that heading stands still, and writes down what was said, the focus and the tree. */
async function stands(heading: string | RegExp): Promise<void> {
  await pane.getByRole('heading', { level: 1, name: heading }).waitFor();
  let tree = '';
  for (let next = await pane.locator('body').ariaSnapshot(); next !== tree;) {
    tree = next;
    await page.waitForTimeout(600);
    next = await pane.locator('body').ariaSnapshot();
  }
  tellSaid();
  lines.push(`- focus: ${await focus()}`, '', '```yaml', tree, '```', '');
}

function chapter(title: string): void {
  lines.push('', `## ${title}`, '');
}

function tellSaid(): void {
  for (const text of said.splice(0)) lines.push(`- said: ${text}`);
}

/** Enter on a button, which must be one that the keyboard reaches. */
async function press(name: string | RegExp, where = pane.locator('body')): Promise<void> {
  const button = where.getByRole('button', { name }).first();
  await button.focus();
  tellSaid();
  lines.push(`- press: ${await focus()}`);
  await page.keyboard.press('Enter');
}

chapter('No register');
await stands(/./);

chapter('The registers are recognised');
await preview.open(await morningWorkbook('transcription.xlsx'));
await stands(/registres reconnus/);

chapter('They are checked');
await press('Vérifier les registres');
await stands('6 erreurs à corriger');

chapter('Decisions');
await press('Voir les 2 décisions');
await stands('2 décisions à prendre');

chapter('One decision, and its correction');
await press('Commencer par la première');
await pane.getByRole('table', { name: /^Effet sur les tableaux/ }).waitFor();
await stands('Correction proposée');
await press(/^Corriger 3 cellules/);
await pane.getByText('3 cellules corrigées.').waitFor();
await stands('Correction proposée');

chapter('Taken back, and done again');
await press('Annuler');
await pane.getByText('3 cellules sont comme avant.').waitFor();
await stands(/./);
await press(/^Corriger 3 cellules/);
await pane.getByText('3 cellules corrigées.').waitFor();
await press('Corriger 1 cellule');
await stands('2 erreurs à corriger');

chapter('An error that is left as it is');
await press('Laisser tel quel…');
await stands('Laisser tel quel');
await press('Laisser avec ce motif');
await pane.getByText('Choisissez une réponse.').waitFor();
await pane.getByText('Cas particulier, confirmé par le service').click();
await press('Laisser avec ce motif');
await stands('1 erreur à corriger');

chapter('The statistics');
await press(/^Statistiques/);
await pane.getByRole('combobox', { name: 'Année' }).waitFor();
await choose(pane, 'Année', '2016');
await choose(pane, 'Édition', 'Complète');
await stands(/./);
await press('Générer statistiques');
await stands(/tableaux écrits/);

chapter('A figure is explained');
await explainFirstFigure(preview);
await stands('D’où vient ce chiffre ?');

await preview.close();
const text = lines
  .join('\n')
  .replace(/\u00a0|\u202f/g, ' ')
  .replace(/\n{3,}/g, '\n\n');
await writeFile(path.join('docs', 'transcript.md'), `${text.trimEnd()}\n`);
