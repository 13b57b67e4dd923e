import { type Stage, STAGES } from '@report/addin/actions';
import { AppError, type AppErrorCode } from '@report/engine/contract';
import type { ExcelHost } from '../../../excel-host';
import { computeLocally } from '../../fixtures/alupse-addin';
import { leftovers } from '../workbook/our-side';
import { userSide } from '../workbook/user-workbook';
import { generate, openRegistersFile } from './open-registers-file';

const REGISTERS = [
  'Dossiers Dialogue',
  'Enfants Dialogue',
  'Demandes sans dossier',
  'Prestations Dialogue',
  'Actions et formations',
];
const RESULTS = ['Sommaire 2016', 'Dialogue 2016', 'Annexes 2016', 'Contrôles 2016', 'Définitions 2016'];

/** First figure of each line of a written table, found by its name in the workbook. */
function figuresOf(host: ExcelHost, name: string): unknown[] {
  const found = host.workbook.names.find(({ Name }) => Name === name);
  return (found?.GetRange().Values ?? []).map(([, figure]) => figure);
}

test('registers in, sheets out: the figures of the report stand in them, nothing else has changed', async () => {
  const { host, runner } = await openRegistersFile('dialogue-2016.xlsx');
  const before = userSide(host, REGISTERS);
  const stages: Stage[] = [];
  const result = await generate(runner, { onStage: (stage) => stages.push(stage) });
  expect(stages).toEqual(STAGES);
  expect(result).toMatchObject({ sheets: RESULTS, replaced: false, warnings: [] });
  expect(host.sheetNames).toEqual([...REGISTERS, ...RESULTS]);
  // As published: violence sexuelle 36 % of 123, physique 27 %, psychologique 3 %, conflits 15 %, …; nobody without motive.
  expect(figuresOf(host, 'dialogue_motif_2016')).toEqual(['Nombre', 44, 33, 4, 19, 17, 4, 2, 0, 123]);
  expect(userSide(host, REGISTERS)).toBe(before);
  expect(leftovers(host)).toEqual([]);
  expect(host.warnings).toEqual([]);

  const again = await generate(runner);
  expect(again).toMatchObject({ sheets: RESULTS, replaced: true });
  expect(host.sheetNames).toEqual([...REGISTERS, ...RESULTS]);
  expect(again.answer).toEqual(result.answer);
});

test('no name, birth date or file number stands in the sheets, their properties or the settings', async () => {
  const { host, runner } = await openRegistersFile('dialogue-2016.xlsx');
  expect(JSON.stringify(host.values('Enfants Dialogue'))).toContain('CANARI');
  await generate(runner, { edition: 'complete' });
  const written = host.sheetNames.filter((name) => !REGISTERS.includes(name));
  const text = JSON.stringify([
    written.map((name) => [host.values(name), [...host.sheet(name).customProperties]]),
    [...host.settings],
    host.log,
  ]);
  expect(text).not.toContain('CANARI');
});

const refusals: readonly (readonly [AppErrorCode, string, Parameters<typeof generate>[1]])[] = [
  ['NO_DATA_FOR_YEAR', 'dialogue-2016.xlsx', { year: 1995 }],
  ['NO_TABLE', 'dialogue-2016.xlsx', { services: ['medical'] }],
  ['SERVICE_UNREACHABLE', 'dialogue-2016.xlsx', { compute: () => Promise.reject(new AppError('SERVICE_UNREACHABLE')) }],
];
test.each(refusals)('%s: nothing is written', async (code, file, options) => {
  const { host, runner } = await openRegistersFile(file);
  const before = userSide(host, REGISTERS);
  await expect(generate(runner, options)).rejects.toEqual(new AppError(code));
  expect(host.sheetNames).toEqual(REGISTERS);
  expect(userSide(host, REGISTERS)).toBe(before);
  expect(leftovers(host)).toEqual([]);
});

test('a workbook without a register, a protected one: nothing is computed', async () => {
  const compute = jest.fn(computeLocally);
  const { host, runner } = await openRegistersFile('dialogue-2016.xlsx');
  for (const name of REGISTERS) host.sheet(name).GetRange('A1:AZ12').Clear('Contents');
  await expect(generate(runner, { compute })).rejects.toEqual(new AppError('NO_REGISTER'));
  host.workbook.Protection.Protect();
  await expect(generate(runner, { compute })).rejects.toEqual(new AppError('WORKBOOK_PROTECTED'));
  expect(compute).not.toHaveBeenCalled();
  expect(host.sheetNames).toEqual(REGISTERS);
});

test('a register that changes while the tables are computed stops the run; another sheet does not', async () => {
  const { host, runner } = await openRegistersFile('dialogue-2016.xlsx');
  const notes = host.workbook.addSheet('Notes');
  const typing =
    (sheet: string, address: string): typeof computeLocally =>
    (request, options) => {
      host.userEdit(sheet, address, [['x']], 'coauthor');
      return computeLocally(request, options);
    };
  const changed = generate(runner, { compute: typing('Enfants Dialogue', 'A200') });
  await expect(changed).rejects.toEqual(new AppError('REGISTERS_CHANGED'));
  expect(host.sheetNames).toEqual([...REGISTERS, 'Notes']);
  expect(host.values('Enfants Dialogue', 'A200')).toEqual([['x']]);
  const { sheets } = await generate(runner, { compute: typing('Notes', 'A1') });
  expect(sheets).toEqual(RESULTS);
  expect(notes.GetRange('A1').Values).toEqual([['x']]);
});

test.each(STAGES.slice(0, -1))('cancelled at the stage «%s»: the workbook is as before', async (stage) => {
  const { host, runner } = await openRegistersFile('dialogue-2016.xlsx');
  const before = userSide(host, REGISTERS);
  const stop = new AbortController();
  const cancelled = generate(runner, {
    signal: stop.signal,
    onStage: (now) => {
      if (now === stage) stop.abort();
    },
  });
  await expect(cancelled).rejects.toEqual(new AppError('CANCELLED'));
  expect(host.sheetNames).toEqual(REGISTERS);
  expect(userSide(host, REGISTERS)).toBe(before);
  expect(leftovers(host)).toEqual([]);
});
