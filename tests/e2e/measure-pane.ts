/**
 * Clicks and words of the pane on the workbooks of the tests: `npx tsx tests/e2e/measure-pane.ts`. Words are those of the
 * view and its buttons, without the three steps; clicks are those since the view before.
 */
import path from 'node:path';
import { openPreview } from './open-preview';
import { generate } from './generate';

const REGISTERS = path.join('tests', 'fixtures', 'registers');
const DIRTY = path.join(REGISTERS, 'dirty', 'dirty-dialogue-2016.xlsx');
const FREE = path.join(REGISTERS, 'as-kept', 'dialogue-2016-saisie-libre.xlsx');
const CLEAN = path.join(REGISTERS, 'dialogue-2016.xlsx');

const preview = await openPreview();
const { pane } = preview;
let clicks = 0;
const press = async (name: string | RegExp): Promise<void> => {
  clicks += 1;
  await pane.getByRole('button', { name }).first().click();
};
async function said(what: string, heading: RegExp): Promise<void> {
  await pane.getByRole('heading', { level: 1, name: heading }).waitFor();
  await pane.getByText('recherche en cours').waitFor({ state: 'detached' });
  const texts = await Promise.all([
    pane.locator('main').innerText(),
    ...(await pane
      .locator('footer')
      .count()
      .then((count) => (count > 0 ? [pane.locator('footer').innerText()] : []))),
  ]);
  const words = texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
  console.log(`${what} | ${String(clicks)} | ${String(words)}`);
  clicks = 0;
}

console.log('step | clicks | words');
for (const [name, file] of [
  ['dirty', DIRTY],
  ['saisie-libre', FREE],
] as const) {
  await preview.open(file);
  await said(`${name}: registers`, /reconnu/);
  await press('Vérifier les registres');
  await said(`${name}: findings`, /erreur|avertissement/);
  const button = pane.getByRole('button', { name: /^(Voir les \d+ décisions|[\d\s]+cellules à uniformiser)/ });
  if (await button.isVisible()) {
    clicks += 1;
    await button.click();
    await said(`${name}: decisions`, /décisions? à prendre/);
    const uniform = pane.getByRole('button', { name: /^Uniformiser/ });
    if (await uniform.isVisible()) {
      console.log(`${name}: «${(await uniform.innerText()).replace(/\s/g, ' ')}»`);
      const start = performance.now();
      await press(/^Uniformiser/);
      await pane.getByText(/Aucun chiffre ne change\./).waitFor();
      console.log(`${name}: done in ${((performance.now() - start) / 1000).toFixed(1)} s, ${String(clicks)} click`);
      clicks = 0;
    }
    if (await pane.getByRole('button', { name: 'Commencer par la première' }).isVisible()) {
      await press('Commencer par la première');
      await said(`${name}: one decision`, /Correction proposée/);
    }
  }
}
await preview.open(CLEAN);
await generate(preview, 2016);
await said('clean: done', /tableaux écrits/);
await preview.close();
