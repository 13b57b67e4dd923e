import { readWorkbook } from '@report/addin/workbook';
import { AppError } from '@report/engine/contract';
import { columnLetter } from '@report/engine/registers';
import { ExcelHost, HOST_PROFILES, type HostOptions } from '../../../excel-host';
import type { Worksheet } from '../../../excel-host/model/worksheet';
import { REGISTERS, type RegisterKey, VOCABULARIES, type VocabularyKey } from '../../fixtures/alupse';
import { createRegister, lostLists, registersStateOf, restoreLists } from '../../fixtures/alupse-addin';
import { takeApart } from '../workbook/compare-saved';
import { open, openUserWorkbook, userSide } from '../workbook/user-workbook';

const NOW = new Date(2026, 10, 22, 10, 42);
const signal = new AbortController().signal;

test.each(Object.keys(REGISTERS) as RegisterKey[])('%s: recognised at once, without a finding', async (register) => {
  const { host, runner } = await openUserWorkbook();
  const before = userSide(host);
  const { sheet: name } = await createRegister(runner, register, NOW);
  expect(host.warnings).toEqual([]);
  expect(name).toBe(REGISTERS[register].sheet);
  const state = registersStateOf([await readWorkbook(runner, { signal })]);
  expect(state.summaries.map((summary) => [summary.register, summary.sheet, summary.rows])).toEqual([
    [register, name, 0],
  ]);
  expect(state.findings).toEqual([]);
  expect(state.questions).toEqual([]);
  expect(userSide(host)).toBe(before);
  expect([...host.settings.keys()]).toEqual([]);
});

test('headers of reference, formats, a frozen header, lists, words of help; in the saved file too', async () => {
  const { host: first, runner } = await openUserWorkbook();
  await createRegister(runner, 'dialogueChildren', NOW);
  const { host } = open(await ExcelHost.open(await first.save()));
  const sheet = host.sheet('Enfants Dialogue');
  const { columns } = REGISTERS.dialogueChildren;
  expect(host.values('Enfants Dialogue')).toEqual([columns.map(({ header }) => header)]);
  expect(sheet.FreezePanes.GetLocation().Address).toBe("'Enfants Dialogue'!1:1");
  expect(sheet.Tables.items()).toEqual([]);
  const at = (field: string, row = 1) =>
    sheet.GetRangeByIndexes(
      row,
      columns.findIndex(({ key }) => key === field),
      1,
      1,
    );
  expect(['childId', 'birthDate', 'sex'].map((field) => at(field).NumberFormat?.[0]?.[0])).toEqual([
    '@',
    'dd/mm/yyyy',
    'General',
  ]);
  expect(at('sex', 1500).DataValidation.Rule).toEqual({ list: { inCellDropDown: true, source: 'F,M' } });
  expect(at('symptomatic').DataValidation.Rule).toEqual({ list: { inCellDropDown: true, source: 'oui,non' } });
  expect(at('nationality').DataValidation.Rule).toEqual({ list: { inCellDropDown: true, source: '=alupse_pays' } });
  expect(at('birthDate').DataValidation.Type).toBe('Date');
  // Asked about, never refused.
  for (const field of ['sex', 'birthDate', 'ageAtRequest'])
    expect(at(field).DataValidation.ErrorAlert).toMatchObject({ style: 'Warning', showAlert: true });
  expect(at('birthDate').DataValidation.Prompt).toEqual({
    title: 'Date de naissance',
    message:
      'Une date\u00a0: JJ/MM/AAAA. À remplir si Âge à la demande est vide. Cette colonne ne quitte jamais le classeur.',
    showPrompt: true,
  });
  expect(sheet.customProperties.size).toBe(0);
  expect(host.workbook.active.Name).toBe('Enfants Dialogue');
});

test('long lists stand once in a hidden sheet of ours, and only with what is in use today', async () => {
  const { host, runner } = await openUserWorkbook();
  await createRegister(runner, 'bebeRequests', NOW);
  await createRegister(runner, 'bebeChildren', NOW);
  expect(host.sheet('Listes des registres').Visibility).toBe('Hidden');
  const named = host.workbook.names.filter(({ Name }) => Name.startsWith('alupse_'));
  expect(named.length).toBeGreaterThan(0);
  for (const name of named) {
    const vocabulary = VOCABULARIES[name.Name.slice(7) as VocabularyKey];
    const labels = vocabulary.entries
      .filter(({ from = 0, to = 9999 }) => from <= 2026 && to >= 2026)
      .map(({ label }) => label);
    expect(name.range()?.Values?.flat()).toEqual(labels);
  }
  const { sheets } = await readWorkbook(runner, { signal });
  expect(sheets.map(({ name }) => name)).not.toContain('Listes des registres');
  // Somebody removed it: the next register brings it back under the same names.
  host.sheet('Listes des registres').Delete();
  await createRegister(runner, 'bebeRequests', NOW);
  expect(host.sheetNames).toEqual(
    expect.arrayContaining(['Demandes Bébé', 'Demandes Bébé (2)', 'Listes des registres']),
  );
  const back = host.workbook.names
    .filter(({ Name }) => Name.startsWith('alupse_'))
    .map((name) => name.range() !== null);
  expect(back).toContain(true);
  expect(host.warnings).toEqual([]);
});

test('a protected workbook is said, nothing is left', async () => {
  const { host, runner } = await openUserWorkbook();
  host.workbook.Protection.Protect();
  await expect(createRegister(runner, 'staff', NOW)).rejects.toEqual(new AppError('WORKBOOK_PROTECTED'));
  expect(host.sheetNames).toEqual(['Registre', 'Notes']);
  expect([...host.settings.keys()]).toEqual([]);
});

describe('lists destroyed by pasting', () => {
  /** A register in use: 40 files, lists of ours, then what the test does to them. */
  async function inUse(
    spoil: (sheet: Worksheet, column: (field: string) => number) => void,
    options: Partial<HostOptions> = {},
  ) {
    const { host, runner } = await openUserWorkbook(undefined, options);
    const { sheet: name } = await createRegister(runner, 'dialogueCases', NOW);
    const { columns } = REGISTERS.dialogueCases;
    const column = (field: string) => columns.findIndex(({ key }) => key === field);
    const sheet = host.sheet(name);
    const rows = Array.from({ length: 40 }, (_, row) =>
      columns.map(({ key }) =>
        key === 'caseId'
          ? `D-${row}`
          : /^(request|opening)Date$/.test(key)
            ? 42_370 + row
            : key === 'setting'
              ? 'Intrafamilial'
              : '',
      ),
    );
    sheet.GetRangeByIndexes(1, 0, rows.length, columns.length).Values = rows;
    spoil(sheet, column);
    const state = registersStateOf([await readWorkbook(runner, { signal })]);
    return { host, runner, sheet, column, name, lost: await lostLists(runner, state) };
  }

  test('none is lost in a new register', async () => {
    expect((await inUse(() => undefined)).lost).toEqual([]);
  });

  test('found where they were, put back as they were, values and looks as before', async () => {
    const { host, runner, sheet, column, name, lost } = await inUse((sheet, column) => {
      sheet.GetRangeByIndexes(4, column('mainMotive'), 3, 1).DataValidation.Clear();
      sheet.GetRangeByIndexes(20, column('mainMotive'), 1, 1).DataValidation.Clear();
      sheet.GetRangeByIndexes(1, column('justicePresent'), 1_048_575, 1).DataValidation.Clear();
      sheet.GetRangeByIndexes(9, column('setting'), 2, 1).DataValidation.Rule = {
        textLength: { formula1: 20, operator: 'LessThan' },
      };
    });
    const letter = columnLetter(column('mainMotive'));
    expect(lost.map(({ field, header, cells, kind }) => [field, header, cells, kind])).toEqual([
      ['mainMotive', 'Motif principal', 4, 'pasted'],
      ['setting', 'Cadre', 2, 'other'],
      ['justicePresent', 'Justice présente', 40, 'none'],
    ]);
    expect(lost[0]).toMatchObject({ sheet: name, areas: [`${letter}5:${letter}7`, `${letter}21`], like: `${letter}2` });
    const before = takeApart(await host.save());
    expect(await restoreLists(runner, lost, { now: NOW })).toEqual({ restored: 2, left: [] });
    const list = (field: string, row: number) => sheet.GetRangeByIndexes(row, column(field), 1, 1).DataValidation;
    expect(list('mainMotive', 5).Rule).toEqual(list('mainMotive', 1).Rule);
    expect(list('mainMotive', 5).ErrorAlert).toEqual(list('mainMotive', 1).ErrorAlert);
    expect(list('justicePresent', 3).Rule).toEqual({ list: { inCellDropDown: true, source: 'oui,non' } });
    // What a person chose herself stays, unless she asks.
    expect(list('setting', 9).Type).toBe('TextLength');
    expect(
      await restoreLists(
        runner,
        lost.filter(({ kind }) => kind === 'other'),
        { others: true, now: NOW },
      ),
    ).toEqual({ restored: 1, left: [] });
    expect(list('setting', 9).Type).toBe('List');
    const after = takeApart(await host.save());
    expect(after.cells).toEqual(before.cells);
    expect(after.styles).toEqual(before.styles);
    expect(host.warnings).toEqual([]);
  });

  test('a list of her own that she wrote in the cells is left as it is, and said: Excel does not give its entries apart', async () => {
    const own = { list: { inCellDropDown: true, source: 'Intrafamilial;Oui, complet;À voir' } };
    const { host, runner, sheet, column, lost } = await inUse((spoilt, at) => {
      spoilt.GetRangeByIndexes(1, at('setting'), 1_048_575, 1).DataValidation.Rule = own;
      spoilt.GetRangeByIndexes(7, at('setting'), 1, 1).DataValidation.Clear();
    }, HOST_PROFILES.nasty);
    const before = host.sheet('Dossiers Dialogue').validations.xml();
    expect(await restoreLists(runner, lost, { now: NOW })).toEqual({ restored: 0, left: ['Cadre'] });
    expect(host.sheet('Dossiers Dialogue').validations.xml()).toBe(before);
    expect(sheet.GetRangeByIndexes(7, column('setting'), 1, 1).DataValidation.Type).toBe('None');
  });

  test('a list is put back over cells that differ, which Excel refuses to give one rule', async () => {
    const { runner, sheet, column, lost } = await inUse((spoilt, at) => {
      spoilt.GetRangeByIndexes(4, at('mainMotive'), 4, 1).DataValidation.Clear();
      spoilt.GetRangeByIndexes(5, at('mainMotive'), 1, 1).DataValidation.Prompt = { title: 'Note', message: 'À voir' };
    }, HOST_PROFILES.nasty);
    expect(await restoreLists(runner, lost, { now: NOW })).toEqual({ restored: 1, left: [] });
    expect(sheet.GetRangeByIndexes(4, column('mainMotive'), 4, 1).DataValidation.Type).toBe('List');
  });

  test('a list of her own is put back as hers', async () => {
    const own = { list: { inCellDropDown: true, source: '=Notes!$A$1:$A$3' } };
    const { runner, sheet, column, lost } = await inUse((sheet, column) => {
      sheet.GetRangeByIndexes(1, column('setting'), 1_048_575, 1).DataValidation.Rule = own;
      sheet.GetRangeByIndexes(7, column('setting'), 1, 1).DataValidation.Clear();
    });
    expect(lost.map(({ field, cells }) => [field, cells])).toEqual([['setting', 1]]);
    await restoreLists(runner, lost, { now: NOW });
    expect(sheet.GetRangeByIndexes(7, column('setting'), 1, 1).DataValidation.Rule).toEqual(own);
  });

  test('a register that never had lists lost none; a protected sheet is said', async () => {
    const without = await inUse((sheet) => {
      sheet.GetRange().DataValidation.Clear();
    });
    expect(without.lost).toEqual([]);
    const { runner, sheet, column, lost } = await inUse((spoilt, at) => {
      spoilt.GetRangeByIndexes(4, at('mainMotive'), 3, 1).DataValidation.Clear();
    });
    sheet.Protection.Protect();
    await expect(restoreLists(runner, lost, { now: NOW })).rejects.toEqual(new AppError('SHEET_PROTECTED'));
    expect(sheet.GetRangeByIndexes(4, column('mainMotive'), 1, 1).DataValidation.Type).toBe('None');
  });
});
