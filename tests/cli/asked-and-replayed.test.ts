import { wholeYear } from '@report/engine/calendar';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { saveAnswers } from '@report/addin/workbook';
import { check } from '@report/cli/check';
import { report } from '@report/cli/report';
import type { Say } from '@report/cli/run-command';
import { resultsJson } from '@report/cli/results-json';
import type { Question } from '@report/engine/registers';
import { ExcelHost } from '../../excel-host';
import { open } from '../addin/workbook/user-workbook';
import { PROFILE, SERVICES, answerQuestion } from '../fixtures/alupse';
import { computeTables, openRegisters, computeLocally } from '../fixtures/alupse-addin';
import { temporaryFolder } from '../fixtures/temporary-folder';

const { signal } = new AbortController();
const CLEAN = path.join('tests', 'fixtures', 'registers', 'dialogue-2016.xlsx');
const SHEET = 'Dossiers Dialogue';
const folder = temporaryFolder();

/** The tables of a file, by the command line. */
async function reported(file: string, more: readonly string[] = [], say: Say = () => undefined): Promise<unknown> {
  const json = path.join(folder, 'resultats.json');
  await report(PROFILE, [file, '--year', '2016', '--edition', '2016', '--json', json, ...more], say, signal);
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

  const asked: string[][] = [];
  for (let state = await openRegisters(runner, { signal }); state.questions.length > 0 && asked.length < 3;) {
    asked.push(state.questions.map(({ kind }) => kind));
    await saveAnswers(
      runner,
      state.questions.reduce((kept, one) => answerQuestion(kept, one, choiceFor(one)), state.answers),
    );
    state = await openRegisters(runner, { signal });
  }
  expect(asked).toEqual([['whichField', 'whichCode']]);
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
      JSON.stringify(
        resultsJson(PROFILE, { ...after, unusedAnswers: [] }, tables, { period: wholeYear(2016), unavailable: [] })
          .tables,
      ),
    ),
  ).toEqual(clean);
});

test('the lines that the command line prints beside its questions, put in a file of answers, give the same tables', async () => {
  const clean = await reported(CLEAN);
  const file = path.join(folder, 'lignes.xlsx');
  writeFileSync(file, await (await ownWay()).save());
  const answers = path.join(folder, 'reponses.json');
  const lines: string[] = [
    '{"question": ["whichField", "dialogueCases", {"header": "chat", "nth": 0}], "answer": "x"}',
  ];
  /** What is asked with the answers so far; a file is written as the screen says it. */
  const ask = async (): Promise<string[]> => {
    writeFileSync(answers, `{"note": "écritures des registres", "answers": [\n${lines.join(',\n')}\n]}`);
    const said: string[] = [];
    const refused = (): null => null;
    await check(PROFILE, [file, '--answers', answers], (line) => said.push(line), signal).catch(refused);
    return said;
  };
  const entries = (said: readonly string[]): string[] =>
    said.flatMap((line) => (line.startsWith('  --answers : ') ? [line.slice('  --answers : '.length)] : []));
  const first = await ask();
  expect(first.find((line) => line.startsWith('réponse 1 du fichier --answers non utilisée'))).toContain('chat');
  expect(first.some((line) => line.includes('se garde comme eux'))).toBe(true);
  // The opening date is the likeliest of the first question; a writing is offered no label that is near it.
  const [column = '', writing = '', ...more] = entries(first);
  expect(more).toEqual([]);
  lines.push(column);
  const wrong = writing.replace(/"answer": .*$/, '"answer": "Chat"}');
  lines.push(wrong);
  expect((await ask()).find((line) => line.startsWith('réponse 3'))).toMatch(
    /Chat.* n’est pas une réponse à .* réponses : /,
  );
  lines.splice(2, 1, wrong.replace('Chat', 'négligence'));
  expect(entries(await ask())).toEqual([]);
  expect(await reported(file, ['--answers', answers])).toEqual(clean);
});

test.each([
  ['{"answers": [', /n’est pas du JSON/],
  ['{}', /il manque la liste « answers »/],
  ['{"answers": [{"question": "whichField", "answer": 1}]}', /la réponse 1 n’a pas/],
  [null, /fichier introuvable/],
])('a file of answers that is none is refused: %s', async (content, reason) => {
  const answers = path.join(folder, content === null ? 'absent.json' : 'mauvais.json');
  if (content !== null) writeFileSync(answers, content);
  await expect(reported(CLEAN, ['--answers', answers])).rejects.toThrow(reason);
});
