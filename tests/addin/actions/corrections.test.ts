import type ExcelJS from 'exceljs';
import { readJournal, takeBack } from '@report/addin/actions';
import { openJournal, readWorkbook } from '@report/addin/workbook';
import { AppError } from '@report/engine/contract';
import type { CellChange, Correction } from '@report/engine/corrections';
import type { CellValue } from '@report/engine/registers';
import { ExcelHost } from '../../../excel-host';
import { correct } from '../../fixtures/alupse-addin';
import { ALL_CASES, SAMPLE } from '../../fixtures/sample';
import { open, openUserWorkbook } from '../workbook/user-workbook';

const NOW = new Date(2026, 10, 22, 10, 42);
const JOURNAL = 'Journal des corrections';
const signal = new AbortController().signal;

const change = (address: string, before: CellValue, after: CellValue): CellChange => ({
  file: null,
  sheet: 'Dossiers',
  address,
  before,
  after,
});
const correction = (cells: readonly CellChange[], more: Partial<Correction> = {}): Correction => ({
  id: 'one',
  rule: 'R14',
  register: 'dialogueCases',
  field: 'mainMotive',
  cluster: 'one',
  certainty: 'likely',
  cells,
  shown: { before: 'Viol. sexuelle', after: 'Violence sexuelle' },
  message: 'Hors liste.',
  tables: [],
  ...more,
});
const MOTIVES = [
  change('C2', 'Viol. sexuelle', 'Violence sexuelle'),
  change('C3', 'Viol. sexuelle', 'Violence sexuelle'),
];

const cases = (book: ExcelJS.Workbook): void => {
  const sheet = book.addWorksheet('Dossiers');
  sheet.addRows([
    ['N° dossier', 'Date de la demande', 'Motif principal', 'Nom', 'Justice'],
    ['D-1', 42_370, 'Viol. sexuelle', 'CANARI', true],
    ['D-2', 42_371, 'Viol. sexuelle', 'CANARI', false],
    ['D-3', '12.3.16', 'Violence physique', 'CANARI', ''],
    ['D-4', 42_373, '', 'CANARI', 7],
  ]);
  sheet.getCell('B4').numFmt = '@';
  sheet.getCell('E5').numFmt = '@';
  sheet.getCell('F2').value = { formula: 'B2+1', result: 42_371 };
};

test('a cell that a formula of another cell fills is not replaced: the formula would end', async () => {
  const { host, runner } = await openUserWorkbook(cases);
  host.userSpill('Dossiers', 'C3:C4');
  const outcome = await correct(runner, [correction(MOTIVES)], NOW);
  expect(outcome.written.map(({ address }) => address)).toEqual(['C2']);
  expect(outcome.calculated?.map(({ address }) => address)).toEqual(['C3']);
  expect(host.values('Dossiers', 'C2:C4').flat()).toEqual(['Violence sexuelle', 'Viol. sexuelle', 'Violence physique']);
});

test('a text that the journal could not keep four times in a cell is left, and the others are corrected', async () => {
  const long = '"'.repeat(7_000);
  for (const length of [7_000, 7_001, 15_000]) {
    const { host, runner } = await openUserWorkbook(cases);
    const text = `${long}${'a'.repeat(length - 7_000)}`;
    host.userPut('Dossiers', 'D2', text);
    const asked = [change('D2', text, 'Nom'), ...MOTIVES];
    const outcome = await correct(runner, [correction(asked, { shown: { before: text, after: 'Nom' } })], NOW);
    expect(outcome.written.map(({ address }) => address)).toEqual(length === 7_000 ? ['D2', 'C2', 'C3'] : ['C2', 'C3']);
  }
});

test('cells, their lines in the journal, and back', async () => {
  const { host, runner } = await openUserWorkbook(cases);
  const before = host.values('Dossiers');
  const outcome = await correct(
    runner,
    [
      correction(MOTIVES),
      correction([change('B4', '12.3.16', 42_441)], { rule: 'R03', field: 'requestDate', shown: null }),
    ],
    NOW,
  );
  expect(outcome.written.map(({ address }) => address)).toEqual(['C2', 'C3', 'B4']);
  expect(outcome.changedMeanwhile).toEqual([]);
  expect(host.values('Dossiers', 'B2:C4')).toEqual([
    [42_370, 'Violence sexuelle'],
    [42_371, 'Violence sexuelle'],
    // In a cell formatted as text a date is written as people read it.
    ['12/03/2016', 'Violence physique'],
  ]);
  expect(host.sheet(JOURNAL).GetRange('A1:I4').Text).toEqual([
    ['N°', 'Date', 'Feuille', 'Cellule', 'Colonne', 'Règle', 'Avant', 'Après', 'État'],
    [
      '1',
      '22/11/2026 10:42',
      'Dossiers',
      'C2',
      'Motif principal',
      'R14',
      'Viol. sexuelle',
      'Violence sexuelle',
      'Faite',
    ],
    [
      '2',
      '22/11/2026 10:42',
      'Dossiers',
      'C3',
      'Motif principal',
      'R14',
      'Viol. sexuelle',
      'Violence sexuelle',
      'Faite',
    ],
    ['3', '22/11/2026 10:42', 'Dossiers', 'B4', 'Date de la demande', 'R03', '(non affiché)', '(non affiché)', 'Faite'],
  ]);
  expect(host.sheet(JOURNAL).GetRange('J1').ColumnHidden).toBe(true);
  expect(host.sheetNames).toEqual(['Registre', 'Notes', 'Dossiers', JOURNAL]);

  const journal = await readJournal(runner);
  expect(journal.map(({ address, state }) => [address, state])).toEqual([
    ['B4', 'done'],
    ['C3', 'done'],
    ['C2', 'done'],
  ]);
  expect(journal.at(0)).toMatchObject({
    rule: 'R03',
    sheet: 'Dossiers',
    before: null,
    after: null,
    at: NOW.toISOString(),
  });
  expect(journal.at(2)).toMatchObject({ before: 'Viol. sexuelle', after: 'Violence sexuelle' });

  const back = await takeBack(runner, outcome.entries, NOW);
  expect(back.entries).toHaveLength(3);
  expect(back.written).toContainEqual(change('C2', 'Violence sexuelle', 'Viol. sexuelle'));
  expect(host.values('Dossiers')).toEqual(before);
  expect((await readJournal(runner)).map(({ state }) => state)).toEqual(['takenBack', 'takenBack', 'takenBack']);
  expect(host.values(JOURNAL, 'I2')).toEqual([['Reprise le 22/11/2026 à 10:42']]);
  // Once is enough.
  expect(await takeBack(runner, outcome.entries, NOW)).toEqual({ written: [], changedMeanwhile: [], entries: [] });
  expect(host.warnings).toEqual([]);
});

test.each<[CellValue, CellValue, string]>([
  ['texte', '', 'General'],
  ['', 'texte', 'General'],
  [true, 'oui', 'General'],
  [false, 'non', '@'],
  [7, 'sept', '@'],
  ['7', 7, 'General'],
  ['12/31/2016', 42_735, 'General'],
  ['=1+1', 'x', '@'],
  ["'cité'", 'cité', 'General'],
  ['VRAI', 'oui', 'General'],
  ['+352 26', '+352 27', '@'],
  [0.1 + 0.2, 0.3, '0.00'],
  ['', 0, 'General'],
  ['#N/A ?', 'x', 'General'],
])('from %j to %j under %s, and exactly back', async (before, after, format) => {
  const { host, runner } = await openUserWorkbook((book) => {
    cases(book);
    const cell = book.getWorksheet('Dossiers')?.getCell('C2');
    if (cell === undefined) return;
    cell.value = before === '' ? null : before;
    cell.numFmt = format;
  });
  const cell = () => {
    const range = host.sheet('Dossiers').GetRange('C2');
    return [range.Values, range.Formulas, range.ValueTypes, range.NumberFormat];
  };
  const seen = cell();
  expect(seen[0]).toEqual([[before]]);
  const { entries, written } = await correct(runner, [correction([change('C2', before, after)])], NOW);
  expect(written).toHaveLength(1);
  expect(host.values('Dossiers', 'C2')).toEqual([[after]]);
  expect(host.sheet('Dossiers').GetRange('C2').NumberFormat).toEqual([[format]]);
  await takeBack(runner, entries, NOW);
  expect(cell()).toEqual(seen);
  expect(host.workbook.coercions).toEqual([]);
});

test('what somebody changed, a formula, and a sheet that is gone are left alone', async () => {
  const { host, runner } = await openUserWorkbook(cases);
  host.userEdit('Dossiers', 'C3', [['Conflit']]);
  const outcome = await correct(
    runner,
    [
      correction([...MOTIVES, change('F2', 42_371, 1), change('C2', 'Viol. sexuelle', 'autre')]),
      correction([
        { ...change('A1', 'x', 'y'), sheet: 'Ailleurs' },
        { ...change('C4', 'x', 'y'), file: 'autre.xlsx' },
      ]),
    ],
    NOW,
  );
  expect(outcome.written).toEqual([MOTIVES[0]]);
  expect(outcome.changedMeanwhile.map(({ address }) => address)).toEqual(['C3', 'F2', 'C2', 'A1']);
  expect(outcome.calculated?.map(({ address }) => address)).toEqual(['F2']);
  expect(host.values('Dossiers', 'C3')).toEqual([['Conflit']]);
  expect(host.sheet('Dossiers').GetRange('F2').Formulas).toEqual([['=B2+1']]);
  expect(await readJournal(runner)).toHaveLength(1);
});

test('nothing to write leaves no journal', async () => {
  const { host, runner } = await openUserWorkbook(cases);
  await correct(runner, [correction([change('C2', 'autre chose', 'x')])], NOW);
  expect(await readJournal(runner)).toEqual([]);
  await openJournal(runner);
  expect(host.sheetNames).toEqual(['Registre', 'Notes', 'Dossiers']);
});

test('changed since, or on another row by now: not replaced', async () => {
  const { host, runner } = await openUserWorkbook(cases);
  const { entries } = await correct(runner, [correction(MOTIVES)], NOW);
  host.userEdit('Dossiers', 'C3', [['Conflit']]);
  expect((await readJournal(runner)).map(({ state }) => state)).toEqual(['changedSince', 'done']);
  // Sorted: another file stands in row 2, and its motive happens to be the same.
  host.userEdit('Dossiers', 'A2:E2', [['D-9', 41_000, 'Violence sexuelle', 'X', 'non']]);
  expect((await readJournal(runner)).map(({ state }) => state)).toEqual(['changedSince', 'changedSince']);
  const back = await takeBack(runner, entries, NOW);
  expect([back.written, back.changedMeanwhile.length, back.entries]).toEqual([[], 2, []]);
  expect(host.values('Dossiers', 'C2:C3')).toEqual([['Violence sexuelle'], ['Conflit']]);
});

test('several corrections of one row, and of one cell: each can be taken back, the last one first', async () => {
  const { host, runner } = await openUserWorkbook(cases);
  const row = correction([change('A2', 'D-1', 'D-01'), change('B2', 42_370, 42_369), MOTIVES[0] ?? change('', '', '')]);
  const first = await correct(runner, [row], NOW);
  const second = await correct(runner, [correction([change('C2', 'Violence sexuelle', 'Conflits')])], NOW);
  expect((await readJournal(runner)).map(({ state }) => state)).toEqual(['done', 'changedSince', 'done', 'done']);
  await takeBack(runner, first.entries.slice(0, 1), NOW);
  expect(host.values('Dossiers', 'A2:C2')).toEqual([['D-1', 42_369, 'Conflits']]);
  await takeBack(runner, [...first.entries, ...second.entries], NOW);
  expect(host.values('Dossiers', 'A2:C2')).toEqual([['D-1', 42_370, 'Viol. sexuelle']]);
});

test('a protected sheet is said before anything is written', async () => {
  const { host, runner } = await openUserWorkbook(cases);
  host.sheet('Dossiers').Protection.Protect();
  await expect(correct(runner, [correction(MOTIVES)], NOW)).rejects.toEqual(new AppError('SHEET_PROTECTED'));
  expect(host.sheetNames).not.toContain(JOURNAL);
  host.sheet('Dossiers').Protection.Unprotect();
  const { entries } = await correct(runner, [correction(MOTIVES)], NOW);
  host.sheet('Dossiers').Protection.Protect();
  await expect(takeBack(runner, entries, NOW)).rejects.toEqual(new AppError('SHEET_PROTECTED'));
  expect(host.values('Dossiers', 'C2')).toEqual([['Violence sexuelle']]);
});

test('the journal is ours: not a register, under a free name, kept in the file, shown when asked', async () => {
  const { host, runner } = await openUserWorkbook((book) => {
    cases(book);
    book.addWorksheet('journal des corrections').addRow(['à moi']);
  });
  await correct(runner, [correction(MOTIVES.slice(0, 1))], NOW);
  expect(host.sheetNames).toContain('Journal des corrections (2)');
  const again = open(await ExcelHost.open(await host.save()));
  await correct(again.runner, [correction(MOTIVES.slice(1))], NOW);
  expect((await readJournal(again.runner)).map(({ address }) => address)).toEqual(['C3', 'C2']);
  const { sheets } = await readWorkbook(again.runner, { signal });
  expect(sheets.map(({ name }) => name)).not.toContain('Journal des corrections (2)');
  again.host.sheet('Journal des corrections (2)').Visibility = 'Hidden';
  await openJournal(again.runner);
  expect(again.host.workbook.active.Name).toBe('Journal des corrections (2)');
  expect([...again.host.settings.keys()]).toEqual([]);
});

/** Enough to need several pieces. */
const APART = ALL_CASES ? 5000 : 1000;

test(`${APART} cells apart from one another, in few syncs (${SAMPLE})`, async () => {
  const { host, runner } = await openUserWorkbook((book) => {
    const sheet = book.addWorksheet('Dossiers');
    for (let row = 1; row <= 2 * APART; row += 1) sheet.addRow([`D-${row}`, row, 'x']);
  });
  const cells = Array.from({ length: APART }, (_, index) => change(`C${index * 2 + 1}`, 'x', 'Violence sexuelle'));
  const { entries } = await correct(runner, [correction(cells)], NOW);
  expect(entries).toHaveLength(APART);
  expect(host.counters.syncs).toBeLessThan(20 + APART / 100);
  const largest = Math.max(...host.log.map((entry) => ('bytesIn' in entry ? Number(entry.bytesIn) : 0)));
  expect(largest).toBeLessThan(host.options.maxPayload);
});
