import { PROFILE } from '../fixtures/alupse';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exceptionOf } from '@report/addin/actions';
import { saveAnswers, saveExceptions } from '@report/addin/workbook';
import { check } from '@report/cli/check';
import { addressOf, answerSheet, NO_ANSWERS } from '@report/engine/registers';
import { ExcelHost } from '../../excel-host';
import { open } from '../addin/workbook/user-workbook';
import { openRegisters } from '../fixtures/alupse-addin';
import { registerSheet } from '../fixtures/register-sheet';
import { temporaryFolder } from '../fixtures/temporary-folder';

const signal = new AbortController().signal;
const cases = registerSheet('dialogueCases', [
  {
    caseId: 'D-1',
    requestDate: 42400,
    openingDate: 42390,
    childrenCount: 1,
    mainMotive: 'Négligence',
    setting: 'Intrafamilial',
    requester: 'Famille',
    justicePresent: 'non',
  },
]);
const draft = registerSheet('actions', [{ date: 42400, services: 'Dialogue', category: 'Supervision', title: 'a' }], {
  name: 'Brouillon',
});

test('what the pane kept in a workbook is replayed by the command line: answers, accepted exceptions', async () => {
  const host = ExcelHost.empty({ fileName: 'registres.xlsx' });
  for (const { name, values } of [cases, draft]) {
    const last = addressOf(values.length, (values[0]?.length ?? 1) - 1);
    host.workbook.addSheet(name).GetRange(`A1:${last}`).Values = values.map((cells) => [...cells]);
  }
  const { runner } = open(host);
  const folder = temporaryFolder();
  const run = async (name: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, await host.save());
    const said: string[] = [];
    await check(
      PROFILE,
      [file, '--year', '2016', '--json', path.join(folder, 'constats.json')],
      (line) => said.push(line),
      signal,
    );
    const json = JSON.parse(readFileSync(path.join(folder, 'constats.json'), 'utf8')) as {
      readonly findings: readonly { readonly rule: string; readonly severity: string }[];
      readonly registers: readonly { readonly sheet: string }[];
    };
    return {
      said: said.join('\n'),
      rules: json.findings.flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : [])),
      sheets: json.registers.map(({ sheet }) => sheet),
    };
  };

  const before = await run('avant.xlsx');
  expect(before).toMatchObject({ rules: ['R19'], sheets: ['Dossiers Dialogue', 'Brouillon'] });
  expect(before.said).toContain('1 erreur(s)');

  const state = await openRegisters(runner, { signal });
  const [finding] = state.findings.filter(({ severity }) => severity === 'error');
  const exception = finding && exceptionOf(state, finding, { reason: 'verified', detail: '' }, new Date());
  await saveExceptions(runner, exception ? [exception] : []);
  await saveAnswers(runner, answerSheet(NO_ANSWERS, { file: null, sheet: 'Brouillon' }, null));

  // Under another name: what was said of the open workbook is said of the file.
  const after = await run('apres.xlsx');
  expect(after).toMatchObject({ rules: [], sheets: ['Dossiers Dialogue'] });
  expect(after.said).toContain('1 exception(s) acceptée(s)');
  expect(after.said).toContain('0 erreur');
});
