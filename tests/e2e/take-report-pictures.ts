import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { choose } from './choose-file';
import { generate } from './generate';
import { openPreview } from './open-preview';

/** Takes the pictures of the chapter of the guide about reports in Word, from the built pane (`npm run pictures`). */
const IMAGES = path.join('docs', 'images');
const REPORT = 'rapport-dialogue-2016.docx';
const preview = await openPreview();
const { page, pane } = preview;
const paneShot = (name: string) =>
  page.locator('iframe[name=pane]').screenshot({ path: path.join(IMAGES, `${name}.png`) });
const open = async (year: number): Promise<void> => {
  await preview.open(path.join('samples', `registres-dialogue-${year}.xlsx`));
  await generate(preview, year);
  await pane.getByRole('button', { name: 'Rapport Word' }).click();
  await pane.getByRole('heading', { level: 1, name: 'Rapport Word' }).waitFor();
};
const report = { name: REPORT, bytes: new Uint8Array(await readFile(path.join('samples', REPORT))) };

await open(2016);
await page.setViewportSize({ width: 1200, height: 980 });
await paneShot('rapport-word');
await choose(preview, 'Relire un rapport…', report);
await pane
  .getByRole('heading', { name: /contradictions/ })
  .first()
  .waitFor();
await paneShot('rapport-relu');

await open(2023);
await choose(preview, 'Mettre à jour un rapport…', report);
await pane.getByRole('heading', { name: /chiffres à changer/ }).waitFor();
const section = pane.locator('.foldable', { hasText: 'Situations prises en charge' });
await section.getByRole('button').first().click();
await section.getByRole('button', { name: /^Accepter la section/ }).click();
await section.scrollIntoViewIfNeeded();
await section.evaluate((element) => {
  element.scrollIntoView({ block: 'start' });
});
await paneShot('rapport-mise-a-jour');
await preview.close();
