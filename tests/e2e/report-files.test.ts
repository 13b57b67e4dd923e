import ExcelJS from 'exceljs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { docx, p, zipped } from '../word/make-docx';
import { canariesOfFile } from '../fixtures/canaries-of-file';
import { bodyOf, choose, downloaded } from './choose-file';
import { generate } from './generate';
import { openPreview, type Preview } from './open-preview';
import { expectSound } from './sound-view';
import { temporaryFolder } from '../fixtures/temporary-folder';

/** Reports chosen in the built pane: files that cannot be read, reports of others, of another year, and what is kept. */

const GOOD = path.join('tests', 'fixtures', 'registers', 'dialogue-2016.xlsx');

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(async () => {
  await preview.close();
});

const press = (name: string | RegExp): Promise<void> => preview.pane.getByRole('button', { name }).first().click();
const heading = (name: string | RegExp): Promise<void> =>
  preview.pane.getByRole('heading', { level: 1, name }).waitFor();
const seen = async (): Promise<string> => (await preview.pane.locator('main').innerText()).replaceAll(/\s+/g, ' ');
const REREAD = 'Relire un rapport…';
const UPDATE = 'Mettre à jour un rapport…';

/** An old binary file, with the name of a stream where its directory stands. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, index) => {
    bytes[512 + 2 * index] = letter.charCodeAt(0);
  });
  return bytes;
}

/** 201 MB of nothing in a few hundred kB. */
const bomb = (): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': new Uint8Array(201 * 1024 * 1024) });

describe('without a register', () => {
  beforeAll(async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Notes').addRow(['Courses', 'Pain']);
    const file = path.join(temporaryFolder(), 'notes.xlsx');
    await workbook.xlsx.writeFile(file);
    await preview.open(file);
    await heading('Aucun registre trouvé dans ce classeur');
    await press('Rapport Word');
    await heading('Rapport Word');
  });

  test('the draft and the update wait for statistics, and this is said', async () => {
    expect(await seen()).toContain('générez d’abord les statistiques');
    expect(await preview.pane.getByRole('button', { name: UPDATE }).count()).toBe(0);
    await expectSound(preview, '6-rapport-sans-registre');
  });

  test.each([
    ['rapport.doc', ole('WordDocument'), 'ancien format de Word (.doc)'],
    ['rapport.docx', ole('EncryptedPackage'), 'protégé par un mot de passe'],
    ['rapport.odt', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'LibreOffice (.odt)'],
    ['rapport.docx', docx(p('a')).slice(0, 400), 'endommagé'],
    ['rapport.docx', new Uint8Array(), 'Ce fichier est vide'],
    ['rapport.pdf', strToU8('%PDF-1.7'), 'est un PDF'],
    ['rapport.rtf', strToU8('{\\rtf1 a}'), 'format RTF'],
    ['classeur.docx', zipped({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<a/>' }), 'pas un document Word'],
    ['profond.docx', docx('<w:p>'.repeat(400) + '</w:p>'.repeat(400)), 'éléments emboîtés'],
    ['bombe.docx', bomb(), 'trop grand'],
  ])('%s: what it is and what to do is said in French (%#)', async (name, bytes, words) => {
    await choose(preview, REREAD, { name, bytes });
    await preview.pane.locator('.message-error', { hasText: words }).waitFor();
    expect(await preview.pane.getByRole('heading', { level: 1 }).innerText()).toBe('Rapport Word');
  });

  test('after a file that cannot be read', () => expectSound(preview, '6-rapport-illisible'));

  test('a report of other people is held against itself, and the limit is said', async () => {
    const report = docx(
      p('Nos visites', 'Titre1') +
        p('Nous avons fait 80 visites, dont 95 à domicile.') +
        p('Dans 12 familles sur 30, soit 45 %, le père est venu.'),
    );
    await choose(preview, REREAD, { name: 'voisins.docx', bytes: report });
    await heading(/^2\scontradictions parmi 5\schiffres lus$/);
    const text = await seen();
    expect(text).toContain('5 chiffres ne correspondent à aucun tableau.');
    expect(text).toContain('comparé à lui-même seulement : les statistiques ne sont pas générées');
    expect(text).toContain('Aucune phrase de ce rapport n’est connue');
    expect(text).toContain('la partie dépasse le tout');
    expect(text).toContain('12 sur 30 font 40 %');
  });

  test('a difference that is meant is told apart, and the way back is there', async () => {
    await press(/^C’est voulu/);
    await heading(/^1\scontradiction parmi 5\schiffres lus$/);
    expect(await seen()).toContain('Écarts voulus (1)');
    await press(/^Rapport Word/);
    await press('Revoir la dernière relecture');
    await heading(/^1\scontradiction parmi 5\schiffres lus$/);
    await press(/^Ce n’est plus voulu/);
    await heading(/^2\scontradictions parmi 5\schiffres lus$/);
  });

  test('what it says of last year is held against the report of last year', async () => {
    const of = (year: number, text: string): Uint8Array => docx(p(`Rapport ${year}`, 'Titre1') + p(text));
    const now = of(2016, 'Nous avons suivi 123 familles du quartier, contre 134 en 2015.');
    await choose(preview, 'Relire un autre rapport…', { name: 'rapport-2016.docx', bytes: now });
    await heading(/^Aucune contradiction parmi 2\schiffres lus$/);
    const before = of(2015, 'Nous avons suivi 131 familles du quartier, contre 120 en 2014.');
    await choose(preview, 'Comparer au rapport de l’an dernier…', { name: 'rapport-2015.docx', bytes: before });
    await heading(/^1\scontradiction parmi 2\schiffres lus$/);
    expect(await seen()).toContain('le rapport de 2015 disait 131');
  });
});

describe('with the statistics of 2016', () => {
  const old = (): Uint8Array =>
    docx(
      [
        p('Rapport d’activité 2015', 'Titre1'),
        p('Pourquoi on nous appelle', 'Titre1'),
        p('La violence sexuelle est le motif principal de 39 nouveaux dossiers.'),
        p('Nous avons mangé 12 gâteaux.'),
      ].join(''),
    );

  beforeAll(async () => {
    await preview.open(GOOD);
    await generate(preview, 2016);
    await press('Rapport Word');
    await heading('Rapport Word');
  });

  test('a report nobody knows: its year is known, each figure is asked with its likeliest cells', async () => {
    await choose(preview, UPDATE, { name: 'ancien.docx', bytes: old() });
    await heading(/^1\schiffre à changer$/);
    expect(await seen()).toMatch(/rapport de 2015, avec les chiffres de 2016/);
    await press('Voir les chiffres inconnus');
    await heading(/^2\schiffres inconnus$/);
    await expectSound(preview, '6-rapport-chiffre-inconnu');
  });

  test('an answer makes a change; the copy has the new figure and nothing else new', async () => {
    const radio = preview.pane.getByRole('radio', {
      name: /^Motif principal des nouveaux dossiers\s: Violence sexuelle/,
    });
    await radio.first().check({ force: true });
    await press('Répondre');
    await heading(/^1\schiffre inconnu$/);
    await preview.page.keyboard.press('Escape');
    await heading(/^2\schiffres à changer$/);
    await press('Tout accepter');
    const copy = await downloaded(preview, /^Écrire la copie/);
    expect(copy.name).toMatch(/^ancien-\d{4}-\d\d-\d\d\.docx$/);
    expect(bodyOf(copy)).toBe(bodyOf({ name: '', bytes: old() }).replace('2015', '2016').replace('39', '44'));
  });

  test('the answer is kept in the workbook: the same report read again asks no more, and no figure or name is kept', async () => {
    const frame = preview.page.frame({ name: 'pane' });
    const kept = await frame?.evaluate(() =>
      Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem('alupse.report').load({ value: true });
        await context.sync();
        return String(setting.value);
      }),
    );
    expect(kept).toContain('"phrases":[[');
    expect(kept).not.toMatch(/gâteaux|nombre|\b(39|44|98)\b/i);
    const canaries = await canariesOfFile(GOOD);
    expect(canaries.find(kept ?? '')).toEqual([]);
    await preview.page.keyboard.press('Escape');
    await heading('Rapport Word');
    await choose(preview, UPDATE, { name: 'ancien.docx', bytes: old() });
    await heading(/^2\schiffres à changer$/);
  });
});
