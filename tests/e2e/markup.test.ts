import ExcelJS from 'exceljs';
import path from 'node:path';
import { openPreview, type Preview } from './open-preview';
import { temporaryFolder } from '../fixtures/temporary-folder';

/** Texts that would be markup or code where a text is taken for them. */

const PAYLOADS = [
  '<img src=x onerror="window.hacked=1">',
  '"><svg onload="window.hacked=1">',
  '<script>window.hacked=1</script>',
  '</script><script>window.hacked=1</script>',
  "';window.hacked=1;//",
  'javascript:window.hacked=1',
  '<iframe srcdoc="<script>parent.hacked=1</script>">',
  '<form id="pane"><input name="attributes">',
  '<a id="Office" href="javascript:1">x</a>',
  '&lt;img src=x onerror=window.hacked=1&gt;',
  '\u202e<gro.live//:ptth>',
  '{{constructor.constructor("window.hacked=1")()}}',
  '<style>*{display:none}</style>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
];

let preview: Preview;
const dialogs: string[] = [];

beforeAll(async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path.join('tests', 'fixtures', 'registers', 'dialogue-2016.xlsx'));
  // A title nobody knows, a value nobody knows and a name of a sheet: each is shown to the person.
  for (const [index, sheet] of workbook.worksheets.entries()) {
    const header = sheet.getRow(1);
    for (let place = 0; place < 3; place += 1)
      sheet.getCell(1, header.cellCount + 1 + place).value = PAYLOADS[(index * 3 + place) % PAYLOADS.length] ?? '';
    for (let column = 1; column <= header.cellCount; column += 1)
      for (const row of [2, 3]) sheet.getCell(row, column).value = PAYLOADS[(column * 2 + row) % PAYLOADS.length] ?? '';
    sheet.name = `<b onclick=hacked>${index}`;
  }
  const folder = temporaryFolder();
  const file = path.join(folder, 'balises.xlsx');
  await workbook.xlsx.writeFile(file);
  preview = await openPreview();
  preview.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await preview.open(file);
});
afterAll(async () => {
  await preview.close();
});

test('markup in titles, cells and names of sheets is shown as it is written, and does nothing', async () => {
  const { pane, page } = preview;
  // The questions quote the titles, the values and the sheets.
  await pane
    .getByText(/question/)
    .first()
    .waitFor();
  const read = await pane.locator('body').innerText();
  await pane
    .getByRole('button', { name: /Vérifi/ })
    .first()
    .click();
  await pane.getByRole('heading', { level: 1, name: /erreur|vérifier/ }).waitFor();
  expect(read).toMatch(/<(?:b|img|script|svg|form|iframe|style|base|meta)\b/);
  const frames = page.frames();
  const found = await Promise.all(
    frames.map((frame) =>
      frame.evaluate(() => ({
        hacked: 'hacked' in window,
        elements: document.querySelectorAll(
          'img[src=x], [onerror], [onload], [onclick], iframe[srcdoc], base, form#pane, a#Office, meta[http-equiv=refresh]',
        ).length,
      })),
    ),
  );
  expect(frames.length).toBeGreaterThan(1);
  expect(found).toEqual(frames.map(() => ({ hacked: false, elements: 0 })));
  expect(dialogs).toEqual([]);
  expect(preview.traffic.foreign.filter((host) => host !== 'appsforoffice.microsoft.com')).toEqual([]);
});
