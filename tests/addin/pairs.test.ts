import type ExcelJS from 'exceljs';
import { takeBack } from '@report/addin/actions';
import { checkWritable, openNewWorkbook, readWorkbook, repair } from '@report/addin/workbook';
import { AppError, type AppErrorCode } from '@report/engine/contract';
import type { CellChange } from '@report/engine/corrections';
import { ExcelHost, HOST_PROFILES, type HostOptions, ORNAMENTS } from '../../excel-host';
import { correct, createRegister } from '../fixtures/alupse-addin';
import { ALL_CASES, SAMPLE, sample } from '../fixtures/sample';
import { figureOf, leftovers } from './workbook/our-side';
import { twoModels } from './workbook/small-models';
import { open, openUserWorkbook, userSide } from './workbook/user-workbook';
import { withoutPauses } from './workbook/without-pauses';
import { write } from './workbook/write';

withoutPauses();

const NOW = new Date(2026, 10, 22, 10, 42);
const signal = new AbortController().signal;

interface Behaviour {
  readonly name: string;
  readonly options: Partial<HostOptions>;
  /** What is said of it beside complete figures. */
  readonly said?: readonly AppErrorCode[];
  readonly unfrozen?: true;
}

/** What a host does and a run survives, one thing at a time. */
const SURVIVED: readonly Behaviour[] = [
  { name: 'fifteen digits', options: { digits: 15 } },
  { name: 'figures of charts as French texts', options: { dimensions: 'frenchTexts' } },
  { name: 'typing in French', options: { typing: 'fr' } },
  { name: 'no chart', options: { refuses: ORNAMENTS.charts }, said: ['CHARTS_LEFT_OUT'] },
  { name: 'no frozen row', options: { refuses: ORNAMENTS.frozenRows }, said: ['FREEZE_LEFT_OUT'], unfrozen: true },
  { name: 'no page set-up', options: { refuses: ORNAMENTS.pageSetup }, said: ['PAGE_LEFT_OUT'] },
  { name: 'no page break', options: { refuses: ORNAMENTS.pageBreaks }, said: ['BREAKS_LEFT_OUT'] },
  { name: 'no rule over cells that differ', options: { refusesUnlikeRules: true } },
  { name: 'lists joined by commas', options: { joinsLists: true } },
  { name: 'broken names in German', options: { brokenName: '#BEZUG!' } },
  { name: 'links that follow', options: { renameMovesLinks: true } },
  { name: 'freezing that moves', options: { freezeActivates: true } },
  { name: 'forgotten settings', options: { forgetsSettings: true } },
  { name: 'ExcelApi 1.13', options: { requirementSets: HOST_PROFILES.nasty.requirementSets ?? {} } },
  { name: '5 MB', options: { maxPayload: 5 * 1024 * 1024 } },
];

/** Those whose order is that of the writer. */
const ORDER = ['CHARTS_LEFT_OUT', 'FREEZE_LEFT_OUT', 'PAGE_LEFT_OUT', 'BREAKS_LEFT_OUT'] as const;

const register = (book: ExcelJS.Workbook): void => {
  book.addWorksheet('Dossiers').addRows([
    ['N° dossier', 'Motif principal', 'Justice'],
    ['D-1', 'Viol. sexuelle', true],
    ['D-2', '1,5', 0.48200000000000004],
  ]);
};
const CHANGES: readonly CellChange[] = [
  { file: null, sheet: 'Dossiers', address: 'B2', before: 'Viol. sexuelle', after: 'Violence sexuelle' },
  { file: null, sheet: 'Dossiers', address: 'B3', before: '1,5', after: 'vrai' },
];
const CORRECTION = {
  id: 'one',
  rule: 'R14',
  register: 'dialogueCases',
  field: 'mainMotive',
  cluster: 'one',
  certainty: 'likely' as const,
  cells: CHANGES,
  shown: null,
  message: 'Hors liste.',
  tables: [],
};
const SHEETS = ['Registre', 'Notes', 'Dossiers'];

/** Correct, take back, write twice with a name broken in between, add a register, close, open, write again. */
async function shortWay(behaviours: readonly Behaviour[]): Promise<void> {
  const options = Object.assign({}, ...behaviours.map((one) => one.options), {
    refuses: behaviours.flatMap((one) => one.options.refuses ?? []),
  }) as Partial<HostOptions>;
  const unfrozen = behaviours.some((one) => one.unfrozen);
  const said = ORDER.filter((code) => behaviours.some((one) => one.said?.includes(code)));
  const { host, runner } = await openUserWorkbook(register, options);
  const before = userSide(host, SHEETS);

  const outcome = await correct(runner, [CORRECTION], NOW);
  expect(host.values('Dossiers', 'B2:B3').flat()).toEqual(['Violence sexuelle', 'vrai']);
  expect(outcome.unfrozenJournal === true).toBe(unfrozen);
  await takeBack(runner, outcome.entries, NOW);
  expect(userSide(host, SHEETS)).toBe(before);

  const models = (figure: number) => twoModels(figure).map((model) => ({ ...model, pageBreaks: [1] }));
  host.userActivate('Dossiers');
  expect((await write(runner, models(44))).warnings).toEqual(said);
  expect(host.workbook.active.Name).toBe('Sommaire 2016');
  host.sheet('Dialogue 2016').Delete();
  expect((await write(runner, models(45))).warnings).toEqual(said);
  expect(figureOf(host)).toBe(45);
  host.userFollow('Sommaire 2016', 'A1');
  expect(host.workbook.selection.Address).toBe("'Dialogue 2016'!A2");
  expect(host.charts).toHaveLength(said.includes('CHARTS_LEFT_OUT') ? 0 : 2);
  expect(await createRegister(runner, 'staff', NOW)).toMatchObject({ frozen: !unfrozen });

  const later = open(await ExcelHost.open(await host.save(), options));
  await repair(later.runner);
  expect((await write(later.runner, models(46))).replaced).toBe(true);
  const ours = ['Journal des corrections', 'Listes des registres'];
  expect(leftovers(later.host).filter((name) => !ours.includes(name))).toEqual([]);
  expect([figureOf(later.host), userSide(later.host, SHEETS)]).toEqual([46, before]);
}

test.each(sample('behaviours', SURVIVED, 5))('$name: complete figures, and what was refused in its sentence', (one) =>
  shortWay([one]),
);

const PAIRS = SURVIVED.flatMap((one, index) => SURVIVED.slice(index + 1).map((two) => [one, two] as const));
test(`two of them at once (${SAMPLE})`, async () => {
  const tried = sample('pairs of behaviours', PAIRS, 6);
  for (const pair of tried)
    await shortWay(pair).catch((error: unknown) => {
      throw new Error(`${pair.map(({ name }) => name).join(' and ')}: ${String(error)}`, { cause: error });
    });
  console.info(`${tried.length} of ${PAIRS.length} pairs of ${SURVIVED.length} behaviours`);
  if (ALL_CASES) expect(tried).toHaveLength(PAIRS.length);
});

/** What ends a run, alone: the message, and the workbook as before. `silent` asks the browser: e2e/start. */
test.each([
  ['a session that expired', { syncsOfSession: 1 }, 'SESSION_EXPIRED'],
  ['a workbook that is read only', { readOnly: true }, 'WORKBOOK_READ_ONLY'],
  ['cells that may not be written', { refuses: ['Range.values'] }, 'EXCEL_REFUSED'],
  ['sheets that may not be added', { refuses: ['WorksheetCollection.add'] }, 'EXCEL_REFUSED'],
  ['sheets that may not be named', { refuses: ['Worksheet.name'] }, 'EXCEL_REFUSED'],
] as const)('%s ends a run in words', async (_, options, code) => {
  const { host, runner } = await openUserWorkbook(undefined, options);
  const before = userSide(host);
  const run = async () => {
    await checkWritable(runner);
    await write(runner, twoModels(1));
  };
  await expect(run()).rejects.toEqual(new AppError(code));
  expect([host.sheetNames, leftovers(host), userSide(host)]).toEqual([['Registre', 'Notes'], [], before]);
});

test('functions that answer nothing, and a new workbook that is refused, alone', async () => {
  const silent = await openUserWorkbook(undefined, { silentFunctions: true });
  await expect(readWorkbook(silent.runner, { signal })).rejects.toEqual(new AppError('EXCEL_REFUSED'));
  const refusing = await openUserWorkbook(undefined, { refusesNewWorkbook: true });
  const file = await refusing.host.save();
  await expect(openNewWorkbook(refusing.createWorkbook, file)).rejects.toEqual(new AppError('NEW_WORKBOOK_REFUSED'));
});
