import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium';

/**
 * Makes the page of the pane's states (docs/etats-du-volet.md) from the pictures that their tests leave in out/pane: the
 * page shows what was tested, all of it. Called by `npm run pictures`, after those tests.
 */
const PICTURES = path.join('out', 'pane');
const IMAGES = path.join('docs', 'images', 'etats');
/** The page is printed small: the pictures are there to be compared, the guide explains them. */
const SCALE = 0.6;
const FRAMES = [
  ['320-light', '320 pixels, clair'],
  ['450-light', '450 pixels, clair'],
  ['320-dark', '320 pixels, sombre'],
  ['450-dark', '450 pixels, sombre'],
] as const;
const CHAPTERS = [
  ['Aide', /^0-/],
  ['Registres', /^[12]-/],
  ['Vérification', /^3-/],
  ['Statistiques', /^4-(?!sur-mesure|composer|evolution)/],
  ['Tableaux sur mesure et évolutions', /^4-(sur-mesure|composer|evolution)/],
  ['Rapport Word', /^6-/],
  ['Quand quelque chose empêche de continuer', /^(5-|bug)/],
] as const;

const names = readdirSync(PICTURES)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => path.basename(file, '.txt'))
  .sort();
mkdirSync(IMAGES, { recursive: true });

const browser = await chromium.launch(await findChromium());
const page = await browser.newPage({ viewport: { width: 1040, height: 600 } });
for (const name of names) {
  const frames = FRAMES.map(([kind, words]) => {
    const picture = readFileSync(path.join(PICTURES, `${name}-${kind}.png`)).toString('base64');
    const width = Number.parseInt(kind, 10) * SCALE;
    return `<figure><img width="${width}" src="data:image/png;base64,${picture}"><figcaption>${words}</figcaption></figure>`;
  });
  await page.setContent(`<style>
    body { margin: 0; padding: 12px; display: inline-flex; gap: 12px; background: #f3f2f1; font: 12px sans-serif; }
    figure { margin: 0; } img { display: block; border: 1px solid #8a8886; } figcaption { padding-top: 6px; }
  </style>${frames.join('')}`);
  await page.locator('body').screenshot({ path: path.join(IMAGES, `${name}.png`) });
}
await browser.close();

const chapters = CHAPTERS.map(([title, belongs]) => {
  const states = names.filter((name) => belongs.test(name));
  const lines = states.map((name) => {
    const words = readFileSync(path.join(PICTURES, `${name}.txt`), 'utf8').trim();
    return `### ${words}\n\n![${words}](images/etats/${name}.png)\n`;
  });
  return `## ${title}\n\n${lines.join('\n')}`;
});
writeFileSync(
  path.join('docs', 'etats-du-volet.md'),
  `# Les états du volet

Tout ce que le volet peut montrer, à 320 et à 450 pixels de large, en clair et en sombre. Le [guide](guide.md) explique
comment s’en servir. Cette page est écrite par \`npm run pictures\`, à partir des images que laissent les tests : chaque
état montré ici est aussi vérifié (accessibilité, largeurs de 320 à 600 pixels, contraste élevé, mouvements réduits).

${chapters.join('\n')}`,
);
