import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readWordArguments } from '../../cli/word-arguments';
import { radarCommand } from '../../cli/word-radar';
import { PROFILE } from '../fixtures/alupse';
import { docx, p } from '../word/make-docx';
import { temporaryFolder } from '../fixtures/temporary-folder';

const folder = temporaryFolder();
const written = (name: string, bytes: Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
};
const of = (year: number, text: string, name = `rapport-${year}.docx`): string =>
  written(name, docx(p(`Rapport ${year}`, 'Titre1') + p(text)));
const report = of(2016, 'Nous avons suivi 123 familles du quartier, contre 134 en 2015.');
const read = async (...argv: string[]): Promise<{ found: number; said: string[] }> => {
  const said: string[] = [];
  const { signal } = new AbortController();
  const found = await radarCommand(PROFILE, readWordArguments(PROFILE, argv), (line) => void said.push(line), signal);
  return { found, said };
};

test('word radar --last: what last year’s report printed is the right figure, in lines and JSON alike', async () => {
  const last = of(2015, 'Nous avons suivi 131 familles du quartier, contre 120 en 2014.');
  const json = path.join(folder, 'radar.json');
  const { found, said } = await read('radar', report, '--last', last, '--json', json);
  expect(found).toBe(1);
  expect(said.join('\n')).toContain('le rapport de 2015 disait 131. Proposé : 131.');
  expect(said.join('\n')).toContain('Rapport de 2015\u00a0: 1\u00a0chiffre des années passées comparé');
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
    findings: [{ kind: 'an-dernier', expected: '131' }],
    last: { year: 2015, isBefore: true, compared: 1, left: 0 },
  });
});

test('a report that is of no earlier year is not compared, and this is said', async () => {
  const { found, said } = await read(
    'radar',
    report,
    '--last',
    of(2016, 'Nous avons suivi 131 familles.', 'autre.docx'),
  );
  expect([found, said.join(' ')]).toEqual([0, expect.stringContaining('Rapport précédent non comparé')]);
});

test('one that cannot be read is named, without its folder', async () => {
  const wrong = written('ancien.docx', new TextEncoder().encode('{\\rtf1 a}'));
  await expect(read('radar', report, '--last', wrong)).rejects.toMatchObject({
    text: expect.stringMatching(/^«\u00a0ancien\.docx\u00a0» – .*RTF/) as string,
  });
});

test('--last goes with radar alone', () => {
  expect(() =>
    readWordArguments(PROFILE, ['draft', '--registers', 'a.xlsx', '--year', '2016', '--out', 'b', '--last', 'c']),
  ).toThrow('--last');
});
