import { execFileSync } from 'node:child_process';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Fault } from '@report/preview/server';
import { explainFirstFigure } from './explain';
import { askFor, choose, generate } from './generate';
import { morningWorkbook } from './morning-workbook';
import { openPreview } from './open-preview';
import { columnOf, sheetOf, spoilWorkbook } from './spoil-workbook';
import { temporaryFolder } from '../fixtures/temporary-folder';

/**
 * Takes the pictures of the user guide from the built pane (`npm run pictures`). The picture of a sheet also needs
 * LibreOffice (`soffice`) and poppler (`pdftoppm`).
 */
const IMAGES = path.join('docs', 'images');
const SAMPLE = path.join('samples', 'registres-dialogue-2016.xlsx');
const DIRTY = path.join('tests', 'fixtures', 'registers', 'dirty', 'dirty-dialogue-2016.xlsx');

const faults: Fault[] = [];
const preview = await openPreview({ faults });
const { page, pane } = preview;
const paneShot = (name: string) =>
  page.locator('iframe[name=pane]').screenshot({ path: path.join(IMAGES, `${name}.png`) });

await pane.getByRole('heading', { level: 1 }).waitFor();
await paneShot('vide');

await preview.open(DIRTY);
await pane.getByRole('button', { name: 'Vérifier les registres' }).click();
await pane.getByRole('heading', { name: /erreurs? à corriger/ }).waitFor();
await paneShot('constats');

// A column whose title nobody knows: the pane asks.
await preview.open(
  await spoilWorkbook(SAMPLE, 'question.xlsx', (workbook) => {
    const sheet = sheetOf(workbook, 'Dossiers Dialogue');
    sheet.getCell(1, columnOf(sheet, 'Date d’ouverture')).value = 'Entrée au service';
  }),
);
await pane.getByRole('heading', { name: /1 question/ }).waitFor();
await paneShot('question');

await preview.open(await morningWorkbook());
await pane.getByRole('button', { name: 'Vérifier les registres' }).click();
await pane.getByRole('button', { name: /^Voir les \d+ décisions/ }).click();
await pane.getByRole('button', { name: 'Commencer par la première' }).click();
await pane.getByRole('table', { name: /^Effet sur les tableaux/ }).waitFor();
await paneShot('correction');
await pane.getByRole('button', { name: /^Corriger \d/ }).click();
await pane.getByText(/cellules corrigées/).waitFor();
await pane.getByRole('button', { name: 'Décisions' }).click();
await pane.getByRole('main').getByRole('button', { name: 'Vérification' }).click();
await pane.getByRole('button', { name: /^3 corrections acceptées/ }).click();
await pane.getByRole('heading', { name: /corrections acceptées/ }).waitFor();
await paneShot('journal');

await preview.open(SAMPLE);
await pane.getByRole('heading', { name: /registres reconnus/ }).waitFor();
await paneShot('registres');
await pane.getByRole('button', { name: 'Vérifier les registres' }).click();
await pane.getByRole('heading', { name: '0 erreur' }).waitFor();
await paneShot('zero-erreur');
await pane.getByRole('button', { name: /^Statistiques/ }).click();
await pane.getByRole('button', { name: 'Générer statistiques' }).waitFor();
await paneShot('pret');

faults.push({ kind: 'hang' });
await askFor(preview, 2016);
await pane.getByText('Étape 3 sur 5').waitFor();
await paneShot('en-cours');
await pane.getByRole('button', { name: 'Annuler' }).click();

faults.push(...Array<Fault>(3).fill({ kind: 'instead', status: 503 }));
await pane.getByRole('button', { name: 'Générer statistiques' }).click();
await pane.getByRole('heading', { name: 'Le service de calcul ne répond pas' }).waitFor();
await paneShot('service');
await pane.getByRole('button', { name: 'Annuler' }).click();

await generate(preview, 2016);
await paneShot('fait');
await page.getByRole('tab', { name: 'Dialogue 2016' }).click();
// Rows are drawn as one scrolls: down to the first chart, with its table above it.
const charts = page.locator('#grid svg');
for (let top = 0; (await charts.count()) === 0; top += 1500)
  await page.locator('#grid').evaluate((grid, to) => {
    grid.scrollTo(0, to);
  }, top);
await charts.first().evaluate((chart) => {
  chart.scrollIntoView({ block: 'end' });
});
await page.screenshot({ path: path.join(IMAGES, 'apercu.png') });
await explainFirstFigure(preview);
await paneShot('origine');

// From the choices to the result in one picture.
await page.setViewportSize({ width: 1200, height: 1500 });
await pane.getByRole('button', { name: 'Résultats' }).click();
await pane.getByRole('button', { name: 'Composer un tableau' }).click();
await pane.getByRole('button', { name: 'Nouveau tableau' }).click();
await choose(pane, 'En lignes', 'Demandeur');
await choose(pane, 'En colonnes', 'Cadre');
await choose(pane, 'Pourcentages', 'De la colonne');
await pane
  .getByText(/pourcentages de la colonne/)
  .first()
  .waitFor();
await paneShot('sur-mesure');
await pane.getByRole('button', { name: 'Revenir à la liste' }).click();
await pane.getByRole('button', { name: 'Nouvelle évolution' }).click();
await pane
  .getByText(/, par mois/)
  .first()
  .waitFor();
await pane.getByRole('button', { name: 'Enregistrer' }).click();
await pane.getByText(/^Enregistré dans ce classeur/).waitFor();
await pane.getByRole('button', { name: 'Revenir à la liste' }).click();
await pane.getByRole('button', { name: /^Écrire la feuille/ }).click();
await pane.getByText(/tableau écrit dans/).waitFor();
await page.setViewportSize({ width: 1200, height: 900 });
await page.screenshot({ path: path.join(IMAGES, 'evolution.png') });

const folder = temporaryFolder();
await writeFile(path.join(folder, 'rapport.xlsx'), await preview.download());
await preview.close();
try {
  execFileSync('npx', [
    'tsx',
    'cli/report-command.ts',
    SAMPLE,
    '--year',
    '2016',
    '--edition',
    '2016',
    '--out',
    path.join(folder, 'rapport.xlsx'),
  ]);
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'rapport.xlsx')]);
  const pdf = path.join(folder, 'rapport.pdf');
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  const page = String(
    pages.findIndex((text) => text.includes('C.3.1') && text.includes('ALUPSE-Dialogue – tableaux')) + 1,
  );
  execFileSync('pdftoppm', ['-r', '80', '-png', '-f', page, '-l', page, '-singlefile', pdf, path.join(folder, 'page')]);
  await rename(path.join(folder, 'page.png'), path.join(IMAGES, 'feuille-dialogue.png'));
} catch {
  console.error('La feuille n’a pas été photographiée : LibreOffice ou poppler manque.');
}
