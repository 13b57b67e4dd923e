import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GenerateOptions,
  markFindings,
  readJournal,
  type RegistersState,
  takeBack,
  unmarkFindings,
} from '@report/addin/actions';
import { readWorkbookFile } from '@report/addin/files';
import { areMarked, loadCheck, loadChoices, repair } from '@report/addin/workbook';
import type { Finding } from '@report/engine/contract';
import { loadView } from '../../addin/kept-views';
import { parseCheck, parseView } from '../../addin/pane';
import { ExcelHost } from '../../excel-host';
import {
  createRegister,
  lostLists,
  openRegisters,
  parseChoices,
  readKept,
  restoreLists,
} from '../fixtures/alupse-addin';
import AS_READ from '../fixtures/earlier-version/as-read.json';
import { generate } from './actions/open-registers-file';
import { takeApart } from './workbook/compare-saved';
import { open, userSide } from './workbook/user-workbook';
import { fifteenDigits } from '../fixtures/fifteen-digits';

const NOW = new Date(2026, 10, 27, 10, 42);
const signal = new AbortController().signal;

const FILES = ['dialogue-2016.xlsx', 'dialogue-2023.xlsx'] as const;
type File = (typeof FILES)[number];
const bytesOf = (file: File): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '..', 'fixtures', 'earlier-version', file)));
const openFile = async (file: File) => open(await ExcelHost.open(bytesOf(file), { fileName: file }));

/** The sheets of the user. */
const ownSheets = (file: File): string[] => [
  ...AS_READ[file].registers.map((register) => register.replace(/: .*/, '')),
  ...AS_READ[file].ignoredSheets,
];
const brief = ({ rule, severity, sheet, address }: Finding): string => `${rule} ${severity} ${sheet}!${address}`;
const cellsOfState = ({ corrections }: RegistersState): string[] =>
  corrections.flatMap(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));
const marksIn = (host: ExcelHost): string[] =>
  host.sheetNames.flatMap((name) =>
    host
      .sheet(name)
      .ws.conditionalFormattings.flatMap(({ ref, rules }) =>
        rules.flatMap(({ formulae }) => (formulae === undefined ? [] : [`${name}!${ref} ${String(formulae[0])}`])),
      ),
  );
/** The cells of the user that are not as they were: value or look. */
async function changedCells(host: ExcelHost, file: File): Promise<string[]> {
  // Both saved by the same program: it may number looks in another way than the one that wrote the file.
  const before = takeApart(await (await openFile(file)).host.save()).cells;
  const after = takeApart(await host.save()).cells;
  const own = ownSheets(file);
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (cell) => own.some((sheet) => cell.startsWith(`${sheet}!`)) && before.get(cell) !== after.get(cell),
  );
}

/** Every figure, also in sentences, under each name of the workbook that bears a year. */
const figuresOf = (host: ExcelHost): ReadonlyMap<string, readonly string[]> =>
  new Map(
    host.workbook.names
      .filter(({ Name }) => /_20\d\d$/.test(Name))
      .map((name) => [
        name.Name,
        (name.GetRange().Values ?? [])
          .flat()
          .flatMap((value) => String(fifteenDigits(value)).match(/-?\d+(?:[.,]\d+)?/g) ?? []),
      ]),
  );

const RUNS: Readonly<Record<File, Partial<GenerateOptions>>> = {
  'dialogue-2016.xlsx': { year: 2016, edition: '2016', previousYears: 1 },
  'dialogue-2023.xlsx': { year: 2023, edition: '2023' },
};

describe.each(FILES)('%s, written by an earlier version', (file) => {
  const then = AS_READ[file];

  test('answers, exceptions, choices and the last check are taken up; the registers are read and checked as then', async () => {
    const { runner } = await openFile(file);
    const { answers, exceptions } = await readKept(runner);
    expect([answers, exceptions]).toEqual([{ ...then.answers, hashed: [] }, then.exceptions]);
    const state = await openRegisters(runner, { signal });
    expect(state.questions.map(({ id }) => id)).toEqual(then.questions);
    expect(state.summaries.map(({ sheet, register, rows }) => `${sheet}: ${register}, ${rows}`)).toEqual(
      then.registers,
    );
    expect(state.ignoredSheets).toEqual(then.ignoredSheets);
    expect(state.accepted.map(({ finding }) => brief(finding))).toEqual(then.accepted);
    expect(state.accepted.map(({ exception }) => exception)).toEqual(then.exceptions);
    // Empty columns were not said yet.
    const since = state.findings.filter(({ rule }) => rule !== 'S21');
    expect(since.map(brief)).toEqual(then.findings);
    expect(cellsOfState(state)).toEqual(then.corrections);
    const lost = await lostLists(runner, state);
    expect(lost.map(({ sheet, field, kind, cells }) => `${sheet} ${field} ${kind} ${cells}`)).toEqual(then.lostLists);
    expect(parseChoices(await loadChoices(runner))).toEqual({ ...then.choices, period: null });
    const check = parseCheck(await loadCheck(runner));
    // It did not say whether there were merged cells: they are looked for.
    expect(check).toEqual({ ...then.check, at: new Date(then.check.at), merged: true });
    // The registers have not changed since: the pane says so.
    expect(check?.fingerprint).toBe(state.fingerprint.replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit))));
  });

  test('as a file that is added, its sheets of ours are left out', () => {
    expect(
      readWorkbookFile(bytesOf(file), file)
        .sheets.map(({ name }) => name)
        .sort(),
    ).toEqual(ownSheets(file).sort());
  });

  test('marks are found, replaced by others, and removed without a trace', async () => {
    const { host, runner } = await openFile(file);
    expect(await areMarked(runner)).toBe(true);
    expect(marksIn(host)).toEqual(then.marks);
    const [finding] = (await openRegisters(runner, { signal })).findings;
    await markFindings(runner, finding === undefined ? [] : [finding]);
    expect(marksIn(host)).toEqual([`${finding?.sheet ?? ''}!${finding?.address ?? ''} LEN("alupse")=6`]);
    await unmarkFindings(runner);
    expect(await areMarked(runner)).toBe(false);
    expect(marksIn(host)).toEqual([]);
    expect(await changedCells(host, file)).toEqual([]);
  });

  test('what an interrupted run left is put in order, once', async () => {
    const { host, runner } = await openFile(file);
    expect(host.sheetNames.filter((name) => name.startsWith('~'))).toEqual(then.provisional);
    expect([...host.settings.keys()]).toContain('alupse.run');
    expect(await repair(runner)).toBe(true);
    expect(host.sheetNames).toEqual(then.sheets);
    expect([...host.settings.keys()]).not.toContain('alupse.run');
    expect(host.workbook.names.filter(({ formula }) => /#REF!|~/.test(formula))).toEqual([]);
    expect(await repair(runner)).toBe(false);
    expect(await changedCells(host, file)).toEqual([]);
  });

  test('corrections are read, and taken back exactly; what somebody changed since stays', async () => {
    const { host, runner } = await openFile(file);
    await repair(runner);
    const journal = await readJournal(runner);
    expect(journal).toEqual(then.journal);
    const done = journal.filter(({ state }) => state === 'done').map(({ sheet, address }) => `${sheet}!${address}`);
    await takeBack(
      runner,
      journal.map(({ id }) => id),
      NOW,
    );
    expect(await changedCells(host, file)).toEqual(done);
    const [sheet, address] = done[0]?.split('!') ?? [];
    const texts = { 'dialogue-2016.xlsx': '14/05/2008', 'dialogue-2023.xlsx': '03/03/2023' };
    expect(host.values(sheet ?? '', address)).toEqual([[texts[file]]]);
    const states = (await readJournal(runner)).map(({ state }) => state);
    expect(states).toEqual(then.journal.map(({ state }) => (state === 'done' ? 'takenBack' : state)));
    expect(host.sheetNames.filter((name) => name.startsWith('Journal'))).toHaveLength(1);
  });

  test('generated again, the same figures stand in the same sheets, and the registers are as they were', async () => {
    const { host, runner } = await openFile(file);
    await repair(runner);
    // A result under a name the user gave it is the user's.
    const renamed = host.sheetNames.filter((name) => name.startsWith('Mes '));
    const seen = () => [userSide(host, [...ownSheets(file), ...renamed]), ...host.settings];
    const [before, figures] = [seen(), figuresOf(host)];
    expect([...figures.values()].flat().length).toBeGreaterThan(200);
    const aside: string[] = [];
    const { sheets, replaced, warnings } = await generate(runner, {
      ...RUNS[file],
      onStage: (stage) => {
        if (stage === 'promote') aside.push(...host.sheetNames.filter((name) => name.startsWith('~alupse-')));
      },
    });
    expect([replaced, warnings, aside.length]).toEqual([true, [], sheets.length]);
    expect(figuresOf(host)).toEqual(figures);
    expect(sheets.filter((name) => !then.sheets.includes(name))).toEqual(renamed.length === 0 ? [] : ['Annexes 2016']);
    const others = (names: readonly string[]) => names.filter((name) => !sheets.includes(name));
    expect(others(host.sheetNames)).toEqual(others(then.sheets));
    expect(seen()).toEqual(before);
    expect(await changedCells(host, file)).toEqual([]);
    expect(host.warnings).toEqual([]);
  });
});

test('lists of registers are known again: put back and used by the next register under the names they have', async () => {
  const { host, runner } = await openFile('dialogue-2016.xlsx');
  const names = () =>
    host.workbook.names.map(({ Name, formula }) => `${Name} ${formula}`).filter((one) => one.includes('Listes'));
  const before = names();
  expect(before).toEqual([expect.stringMatching(/^alupse_pays ='Listes des registres'!/)]);
  const lost = await lostLists(runner, await openRegisters(runner, { signal }));
  expect(await restoreLists(runner, lost, { now: NOW })).toEqual({ restored: 1, left: [] });
  const sheet = host.sheet('Enfants Dialogue (2)');
  const column = (sheet.GetRange('A1:Z1').Values ?? []).flat().indexOf('Nationalité');
  const own = { list: { inCellDropDown: true, source: '=alupse_pays' } };
  expect(sheet.GetRangeByIndexes(2, column, 1, 1).DataValidation.Rule).toEqual(own);
  const created = host.sheet((await createRegister(runner, 'dialogueChildren', NOW)).sheet);
  expect(created.GetRangeByIndexes(2, column, 1, 1).DataValidation.Rule).toEqual(own);
  expect(names()).toEqual(before);
  expect(host.sheetNames.filter((name) => name.startsWith('Listes'))).toEqual(['Listes des registres']);
});

test('the pane opens where an earlier version was left on this computer', () => {
  const kept = new Map(Object.entries(AS_READ.browser));
  Object.assign(globalThis, { localStorage: { getItem: (key: string) => kept.get(key) ?? null } });
  expect(parseView(loadView(AS_READ['dialogue-2016.xlsx'].check.workbook))).toEqual({
    step: 'check',
    filter: { severity: 'error', register: 'dialogueCases', toggled: { R19: true }, words: '' },
    scroll: 240,
  });
  Reflect.deleteProperty(globalThis, 'localStorage');
});
