import { renderToStaticMarkup } from 'react-dom/server';
import { PROFILE } from '@report/profiles/alupse';
import { AppError } from '@report/engine/contract';
import type { CopiedTable, SheetModel } from '../../../addin/layout';
import type { PanePorts } from '../../../addin/pane';
import { copiedContent } from '../../../addin/pane/views/give-table';
import { PaneView } from '../../../addin/pane/views/pane-view';
import { ProfileProvider } from '../../../addin/pane/views/profile-context';
import type { Copied } from '../../../addin/pane/model/ports';
import { fillClipboard } from '../../../addin/pane/page/write-clipboard';
import { UiRoot } from '../../../addin/ui';
import { reportOf } from '../layout/report-of';
import { readyToGenerate, result } from './fake-ports';
import { settle } from './settle';
import { at, read, seen } from './seen';

const table: CopiedTable = {
  name: 'dialogue_motif_2016',
  sheet: 'Dialogue 2016',
  caption: 'C.3.1  Motif principal',
  rows: [
    {
      height: 15,
      cells: [
        { column: 0, value: 'Motif', role: 'headerStub' },
        { column: 1, value: 'Nombre', role: 'header' },
      ],
    },
    {
      height: 15,
      cells: [
        { column: 0, value: 'Négligence', role: 'stub' },
        { column: 1, value: 2, role: 'number' },
      ],
    },
  ],
  widths: [226, 66],
  sentence: null,
  caution: null,
  isList: false,
};

async function generated(change: Partial<PanePorts> = {}, done = result()) {
  const made = await readyToGenerate({ generateStatistics: () => Promise.resolve(done), ...change });
  made.pane.generate('locally');
  await settle();
  return made;
}

test('a table is copied as a page and as text', async () => {
  const copied: Copied[] = [];
  const { pane } = await generated({
    copy: (content) => {
      copied.push(content);
      return Promise.resolve(true);
    },
  });
  expect(await pane.copy(copiedContent(table))).toBe(true);
  expect(copied[0]?.html).toContain('<table');
  expect(copied[0]?.text).toBe('C.3.1  Motif principal\r\nMotif\tNombre\r\nNégligence\t2');
});

test('Ctrl+C on the selected table gives both, and nothing of the page', () => {
  const data: Record<string, string> = {};
  let prevented = false;
  fillClipboard(
    {
      clipboardData: {
        setData: (type: string, content: string) => void (data[type] = content),
      } as unknown as DataTransfer,
      preventDefault: () => {
        prevented = true;
      },
    },
    { html: '<table>', text: 'a' },
  );
  expect([data, prevented]).toEqual([{ 'text/html': '<table>', 'text/plain': 'a' }, true]);
});

test('the workbook to hand on holds the sheets that were written', async () => {
  const given: (readonly SheetModel[])[] = [];
  const models: SheetModel[] = [];
  const { pane } = await generated(
    {
      handOver: (sheets) => {
        given.push(sheets);
        return Promise.resolve(null);
      },
    },
    result({ trace: { ...result().trace, models } }),
  );
  pane.handOver('with');
  await settle();
  expect(given).toEqual([models]);
  expect(given[0]).toBe(models);
});

test('without the annexes, the sheets are those laid out again without them', async () => {
  const given: (readonly SheetModel[])[] = [];
  const without: SheetModel[] = [];
  const { pane } = await generated(
    {
      handOver: (sheets) => {
        given.push(sheets);
        return Promise.resolve(null);
      },
    },
    result({ trace: { ...result().trace, withoutAnnexes: () => without } }),
  );
  pane.handOver('without');
  await settle();
  expect(given[0]).toBe(without);
});

test('that annexes print words of the registers is said before they are handed on, and only then', () => {
  const { trace } = result();
  const done = { at, year: 2016, fingerprint: 'f1' };
  const view = (more: Partial<typeof trace>) =>
    seen({
      ...read,
      step: 'statistics',
      showsDone: true,
      done: { ...done, result: result({ trace: { ...trace, ...more } }) },
    });
  const warned = view({ withoutAnnexes: () => [] });
  expect(warned.text).toContain('Un nom peut s’y trouver. Relisez-les avant de transmettre');
  expect(warned.buttons).toEqual(expect.arrayContaining(['Classeur à transmettre', 'Sans les annexes']));
  expect(view({}).text).not.toContain('annexes');
  expect(view({}).buttons).not.toContain('Sans les annexes');
});

test('a new workbook that Excel refuses is handed over as a file, and it is said', async () => {
  const { pane } = await generated({ handOver: () => Promise.resolve('Sommaire 2016.xlsx') });
  pane.handOver('with');
  await settle();
  expect(pane.state().notice).toMatch(/dans vos téléchargements, sous le nom «.Sommaire 2016.xlsx.»/);
});

test('what Excel refuses is said where the person is', async () => {
  const { pane } = await generated({ handOver: () => Promise.reject(new AppError('EXCEL_BUSY')) });
  pane.handOver('with');
  await settle();
  expect(pane.state().notice).toContain('Excel est occupé');
  expect(pane.state().incident).toBeNull();
});

test('the view offers each table, and the workbook to hand on', async () => {
  const { answer, models } = await reportOf(['medical-2016.xlsx'], 2016, '2016');
  const done = result({ answer, trace: { ...result().trace, answer, models } });
  const { pane } = await generated({}, done);
  const html = renderToStaticMarkup(
    <UiRoot>
      <ProfileProvider value={PROFILE}>
        <PaneView pane={pane} now={() => new Date(2017, 2, 12)} />
      </ProfileProvider>
    </UiRoot>,
  );
  expect(html).toContain('Mettre un tableau dans Word');
  // Found by their sheet, as they are in the workbook.
  expect([...html.matchAll(/<optgroup label="([^"]*)"/g)].map(([, label]) => label)).toEqual(
    models.filter(({ names }) => names.length > 0).map(({ name }) => name),
  );
  expect(html).toContain('Copier le tableau');
  expect(html).toContain('Classeur à transmettre');
  expect(html).toContain('Concertations');
});
