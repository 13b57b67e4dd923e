import ExcelJS from 'exceljs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openNewWorkbook, readActiveCell, repair } from '@report/addin/workbook';
import { writeResultsFile } from '@report/addin/files';
import { explainFigure, markFindings, takeBack, unmarkFindings } from '@report/addin/actions';
import { APP_ERRORS, AppError } from '@report/engine/contract';
import { ExcelHost, HOST_PROFILES, type HostProfile } from '../../../excel-host';
import { loadExcelApi } from '../../../excel-host/node';
import { compareWithSheet } from '../../e2e/expected-dialogue';
import { PROFILE } from '../../fixtures/alupse';
import { correct, createRegister, openRegisters } from '../../fixtures/alupse-addin';
import { ALL_CASES, SAMPLE } from '../../fixtures/sample';
import { leftovers } from '../workbook/our-side';
import { open } from '../workbook/user-workbook';
import { generate } from './open-registers-file';

/** A person's whole way in each of the Excels there are: complete figures, or the message that is seen. */

const FILE = path.join(import.meta.dirname, '..', '..', 'fixtures', 'registers', 'dialogue-2016.xlsx');
const NAMES = (Object.keys(HOST_PROFILES) as HostProfile[]).filter((name) => ALL_CASES || name === 'nasty');
const signal = new AbortController().signal;
const NOW = new Date(2017, 0, 9, 10, 47);

/** What a host may refuse of a run, each said in the pane. */
const LEFT_OUT: Partial<Record<HostProfile, readonly string[]>> = {
  nasty: ['CHARTS_LEFT_OUT', 'FREEZE_LEFT_OUT', 'PAGE_LEFT_OUT', 'BREAKS_LEFT_OUT'],
};

async function figuresAreWhole(host: ExcelHost): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(await host.save()).buffer);
  const sheet = book.getWorksheet('Dialogue 2016');
  if (sheet === undefined) throw new Error('not written');
  const { differences, compared } = compareWithSheet(sheet, 2016);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(150);
}

const codeOf = (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );

test.each(NAMES)(
  `%s: open, check, correct, take back, mark, generate twice, explain, hand on, close, reopen (${SAMPLE})`,
  async (name) => {
    const options = HOST_PROFILES[name];
    const { host, runner } = open(await ExcelHost.open(new Uint8Array(await readFile(FILE)), options));
    // Looking costs nobody what can be undone.
    const looked = await openRegisters(runner, { signal, glance: true });
    expect(looked.summaries).toHaveLength(5);
    expect(host.undoCleared).toEqual([]);

    const [register] = looked.summaries;
    const sheet = register?.sheet ?? '';
    const before = host.values(sheet);
    const address = 'Z3';
    host.userPut(sheet, address, 'ancien');
    const cell = { file: null, sheet, address, before: 'ancien', after: 'nouveau' };
    const outcome = await correct(
      runner,
      [
        {
          id: 'one',
          rule: 'R14',
          register: 'dialogueCases',
          field: 'mainMotive',
          cluster: 'one',
          certainty: 'likely',
          cells: [cell],
          shown: { before: 'ancien', after: 'nouveau' },
          message: 'Hors liste.',
          tables: [],
        },
      ],
      NOW,
    );
    expect(host.values(sheet, address)).toEqual([['nouveau']]);
    await takeBack(runner, outcome.entries, NOW);
    expect(host.values(sheet, address)).toEqual([['ancien']]);
    host.userPut(sheet, address, null);
    const { findings } = await openRegisters(runner, { signal });
    await markFindings(runner, findings);
    await unmarkFindings(runner);
    expect(host.values(sheet)).toEqual(before);

    const complete = { edition: 'complete' };
    const first = await generate(runner, complete);
    const again = await generate(runner, { ...complete, previousYears: 1 });
    expect([first.warnings, again.warnings, again.replaced]).toEqual([
      LEFT_OUT[name] ?? [],
      LEFT_OUT[name] ?? [],
      true,
    ]);
    await figuresAreWhole(host);
    const places = [...(again.trace.sheets.get('Dialogue 2016') ?? [])];
    const [place] = places.find(([, { written }]) => typeof written === 'number' && !Number.isInteger(written)) ?? [];
    host.userSelect('Dialogue 2016', place ?? '');
    expect((await readActiveCell(runner)).address).toBe(place);
    expect(await explainFigure(PROFILE, runner, again.trace)).not.toBeNull();

    const { Excel } = loadExcelApi(await ExcelHost.open(await host.save(), options));
    const handed = await codeOf(
      openNewWorkbook((base64) => Excel.createWorkbook(base64), writeResultsFile(again.trace.models)),
    );
    expect(handed).toBe(name === 'web' ? 'NEW_WORKBOOK_REFUSED' : 'done');
    expect(await createRegister(runner, 'staff', NOW)).toBeTruthy();

    // The pane is closed in the middle of the writing; the workbook is saved, and opened another day.
    const from = host.counters.syncs + 25;
    host.faults = ({ level, batch }) => (level === 'batch' && batch >= from ? new Error('closed') : undefined);
    const end = await codeOf(generate(runner));
    expect(end in APP_ERRORS).toBe(true);
    host.faults = null;
    const later = open(await ExcelHost.open(await host.save(), options));
    await repair(later.runner);
    // The journal is there to stay.
    expect(leftovers(later.host)).toEqual(['Journal des corrections']);
    await figuresAreWhole(later.host);
    expect((await openRegisters(later.runner, { signal, glance: true })).summaries.length).toBeGreaterThanOrEqual(5);
  },
);

/** What ends a run, each alone: the message that is seen, and the workbook as before. */
test.each([
  ['a session that expired', { syncsOfSession: 20 }, 'SESSION_EXPIRED'],
  ['a workbook that is read only', { readOnly: true }, 'WORKBOOK_READ_ONLY'],
  ['dates of an unknown system', { silentFunctions: true }, 'EXCEL_REFUSED'],
  ['cells that may not be written', { refuses: ['Range.values'] }, 'EXCEL_REFUSED'],
  ['sheets that may not be added', { refuses: ['WorksheetCollection.add'] }, 'EXCEL_REFUSED'],
])('%s ends the run in words', async (_, options, code) => {
  const { host, runner } = open(await ExcelHost.open(new Uint8Array(await readFile(FILE)), options));
  const names = host.sheetNames;
  expect(await codeOf(generate(runner))).toBe(code);
  const later = open(await ExcelHost.open(await host.save()));
  await repair(later.runner);
  expect([later.host.sheetNames, leftovers(later.host)]).toEqual([names, []]);
});
