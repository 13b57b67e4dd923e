import { wholeYear } from '@report/engine/calendar';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { saveAnswers } from '@report/addin/workbook';
import { report } from '@report/cli/report';
import { resultsJson } from '@report/cli/results-json';
import type { Question } from '@report/engine/registers';
import { ExcelHost } from '../../excel-host';
import { open } from '../addin/workbook/user-workbook';
import { PROFILE, SERVICES, answerQuestion } from '../fixtures/alupse';
import { computeTables, openRegisters, computeLocally } from '../fixtures/alupse-addin';

const { signal } = new AbortController();
const CLEAN = path.join('tests', 'fixtures', 'registers', 'dialogue-2016.xlsx');
const SHEET = 'Dossiers Dialogue';
const folder = mkdtempSync(path.join(tmpdir(), 'alupse-asked-'));

/** The tables of a file, by the command line. */
async function reported(file: string): Promise<unknown> {
  const json = path.join(folder, 'resultats.json');
  await report(PROFILE, [file, '--year', '2016', '--edition', '2016', '--json', json], () => undefined, signal);
  return (JSON.parse(readFileSync(json, 'utf8')) as { readonly tables: unknown }).tables;
}

/** The registers as somebody keeps them: a title and a motive of their own. */
async function ownWay(): Promise<ExcelHost> {
  const host = await ExcelHost.open(new Uint8Array(readFileSync(CLEAN)), { fileName: 'registres.xlsx' });
  const values = host.sheet(SHEET).GetRange('A1:AZ264').Values ?? [];
  const own = values.map((row) =>
    row.map((value) =>
      value === 'Date d’ouverture' ? 'Entrée au service' : value === 'Négligence' ? 'Délaissé' : value,
    ),
  );
  values.forEach((row, below) => {
    row.forEach((value, right) => {
      const now = own[below]?.[right];
      if (now !== undefined && now !== value) host.sheet(SHEET).GetCell(below, right).Values = [[now]];
    });
  });
  return host;
}

/** What a person answers who knows what she means. */
const choiceFor = (question: Question): string => {
  if (question.kind === 'whichField') return 'openingDate';
  if (question.kind === 'whichCode') return 'negligence';
  throw new Error(`${question.kind} is not ambiguous here.`);
};

test('what is ambiguous is asked once; the answers give the tables of the clean file, in the pane and by the command line', async () => {
  const clean = await reported(CLEAN);
  const { runner, host } = open(await ownWay());
  const file = path.join(folder, 'registres.xlsx');
  writeFileSync(file, await host.save());
  expect(await reported(file).catch(() => null)).not.toEqual(clean);

  // Without its opening date the register is not read: what a motive means is asked once it is.
  const asked: string[][] = [];
  for (let state = await openRegisters(runner, { signal }); state.questions.length > 0 && asked.length < 3;) {
    asked.push(state.questions.map(({ kind }) => kind));
    await saveAnswers(
      runner,
      state.questions.reduce((kept, one) => answerQuestion(kept, one, choiceFor(one)), state.answers),
    );
    state = await openRegisters(runner, { signal });
  }
  expect(asked).toEqual([['whichField'], ['whichCode']]);
  const saved = await host.save();
  writeFileSync(file, saved);
  expect(await reported(file)).toEqual(clean);

  const reopened = open(await ExcelHost.open(saved, { fileName: 'registres.xlsx' }));
  const after = await openRegisters(reopened.runner, { signal });
  expect(after.questions).toEqual([]);
  expect(after.corrections).toEqual([]);
  const options = { year: 2016, edition: '2016', rounding: 'adjusted', previousYears: 0 } as const;
  const tables = await computeTables(after, { ...options, services: SERVICES, compute: computeLocally, signal });
  expect(
    JSON.parse(
      JSON.stringify(resultsJson(PROFILE, after, tables, { period: wholeYear(2016), unavailable: [] }).tables),
    ),
  ).toEqual(clean);
});
