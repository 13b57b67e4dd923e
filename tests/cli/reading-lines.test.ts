import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '@report/cli/check';
import { ExcelHost } from '../../excel-host';
import { PROFILE, REGISTERS } from '../fixtures/alupse';
import { temporaryFolder } from '../fixtures/temporary-folder';

/** What `check` says of a workbook beside its findings, on the screen and in its file. */

const folder = temporaryFolder();
const { sheet: CASES, columns } = REGISTERS.dialogueCases;
const HEADERS = columns.map(({ header }) => header);

/** Eight cases, the second in a hidden row, under these titles; and a sheet that is no register. */
async function saidOf(headers: readonly string[]): Promise<{ lines: string[]; json: Record<string, unknown> }> {
  const host = ExcelHost.empty({ fileName: 'registres.xlsx' });
  const row = (number: string, day: number): (string | number)[] =>
    columns.map(({ key, type }) => (key === 'caseId' || type === 'id' ? number : type === 'date' ? day : ''));
  const rows = Array.from({ length: 8 }, (_, index) => row(`'D-2016-00${index + 1}`, 42400 + index));
  const cells = [headers.map((header) => `'${header}`), ...rows];
  const sheet = host.workbook.addSheet(CASES);
  sheet.GetRangeByIndexes(0, 0, cells.length, columns.length).Values = cells;
  sheet.ws.getRow(3).hidden = true;
  host.workbook.addSheet('Courses').GetRange('A1:B1').Values = [["'Pain", "'Lait"]];
  const [file, json] = [path.join(folder, 'registres.xlsx'), path.join(folder, 'constats.json')];
  writeFileSync(file, await host.save());
  const lines: string[] = [];
  await check(PROFILE, [file, '--json', json], (line) => lines.push(line), new AbortController().signal);
  return { lines, json: JSON.parse(readFileSync(json, 'utf8')) as Record<string, unknown> };
}

test('hidden rows that are counted, and a sheet that is no register', async () => {
  const { lines, json } = await saidOf(HEADERS);
  expect(lines[0]).toMatch(/^Dossiers Dialogue : .*, 8\slignes, dont 1\smasquée, lue aussi$/);
  expect(lines).toContain('laissée de côté · feuille «\u00a0Courses\u00a0» : aucun registre reconnu');
  expect(json).toMatchObject({
    sheetsLeftAside: ['Courses'],
    questions: [],
    registers: [{ register: 'dialogueCases', rows: 8, hiddenRows: 1 }],
  });
});

test('a column nobody knows that may be the closing date is a question, with what holds meanwhile', async () => {
  const { lines, json } = await saidOf(HEADERS.map((header) => (header === 'Date de clôture' ? 'Bouclé' : header)));
  const asked = lines.filter((line) => line.startsWith('question · '));
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('Que contient la colonne «\u00a0Bouclé\u00a0»');
  expect(asked[0]).toMatch(/ \/ .*En attendant, .*de côté\.$/);
  expect(lines.at(-1)).toMatch(/1\squestion sans réponse$/);
  expect(json).toMatchObject({ questions: [{ kind: 'whichField', answers: expect.any(Array) as unknown }] });
});
