import { readWorkbook } from '@report/addin/workbook';
import { openRegisters, registersStateOf } from '../../fixtures/alupse-addin';
import { registerSheet, workbookOf } from '../../fixtures/register-sheet';
import { openRegistersFile } from './open-registers-file';

const signal = new AbortController().signal;
const action = (title: string, date: number) => ({ date, services: 'Dialogue', category: 'Supervision', title });

test('the open workbook: registers, years, sheets that are left aside', async () => {
  const { host, runner } = await openRegistersFile('dialogue-2016.xlsx');
  host.workbook.addSheet('Brouillon').GetRange('A1').Values = [['rien']];
  const state = await openRegisters(runner, { signal });
  expect(state.summaries.map(({ title, sheet, file, rows }) => [title, sheet, file, rows > 0])).toEqual(
    [
      'Dossiers Dialogue',
      'Enfants Dialogue',
      'Demandes sans dossier',
      'Prestations Dialogue',
      'Actions et formations',
    ].map((title) => [title, title, null, true]),
  );
  expect(state.ignoredSheets).toEqual(['Brouillon']);
  expect(state.years).toContain(2016);
  expect(state.years).toEqual([...state.years].sort((a, b) => b - a));
  expect(state.proposedYear).toBe(2016);
  expect(state.fingerprint).toMatch(/^[0-9a-f]{16}$/);
});

test('the fingerprint tells any change of a register, and nothing else', async () => {
  const { host, runner } = await openRegistersFile('dialogue-2016.xlsx');
  const fingerprint = async () => (await openRegisters(runner, { signal })).fingerprint;
  const before = await fingerprint();
  host.workbook.addSheet('Brouillon').GetRange('A1').Values = [['rien']];
  expect(await fingerprint()).toBe(before);
  const cell = host.sheet('Dossiers Dialogue').GetRange('B40');
  const [[value] = []] = cell.Values ?? [];
  cell.Values = [[value === '' ? 'x' : '']];
  expect(await fingerprint()).not.toBe(before);
  cell.Values = [[value]];
  expect(await fingerprint()).toBe(before);
});

test('registers of several files are joined before anything is counted', () => {
  const files = ['a.xlsx', 'b.xlsx'].map((file, index) =>
    workbookOf([registerSheet('actions', [action(`Titre ${file}`, 42370 + index * 366)])], file),
  );
  const state = registersStateOf(files);
  expect(state.summaries.map(({ file, rows }) => [file, rows])).toEqual([
    ['a.xlsx', 1],
    ['b.xlsx', 1],
  ]);
  expect(state.registers.get('actions')?.count).toBe(2);
  expect(state.years).toEqual([2017, 2016]);
  expect(registersStateOf([...files].reverse()).fingerprint).not.toBe(state.fingerprint);
});

test('without a register: a state that says so', () => {
  const state = registersStateOf([
    workbookOf([
      { name: 'Vide', firstRow: 0, firstColumn: 0, values: [['a', 1]], hiddenRows: [], tables: [], mergedAreas: [] },
    ]),
  ]);
  expect(state).toMatchObject({ summaries: [], ignoredSheets: ['Vide'], years: [], proposedYear: null });
});

test('dates that count from 1904 make another fingerprint', async () => {
  const { runner } = await openRegistersFile('dialogue-2016.xlsx');
  const raw = await readWorkbook(runner, { signal });
  expect(registersStateOf([{ ...raw, date1904: true }]).fingerprint).not.toBe(registersStateOf([raw]).fingerprint);
});
