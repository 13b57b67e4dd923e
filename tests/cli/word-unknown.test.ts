import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { atOnce } from '@report/engine/registers';
import { readDocument } from '@report/word/docx';
import { readWordArguments } from '../../cli/word-arguments';
import { updateCommand } from '../../cli/word-update';
import { PROFILE } from '../fixtures/alupse';
import { docx, p } from '../word/make-docx';
import { temporaryFolder } from '../fixtures/temporary-folder';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
const TABLE = {
  base: 98,
  total: 98,
  rows: [{ code: 'violence-sexuelle', label: 'Violence sexuelle', count: 44, pct: 45 }],
};
const SENTENCE = 'La violence sexuelle est le motif principal de 39 nouveaux dossiers.';

async function update(document: string, ...argv: string[]): Promise<string> {
  const said: string[] = [];
  const read = ['update', document, '--expected', at('chiffres.json'), '--year', '2016', ...argv];
  await updateCommand(
    PROFILE,
    readWordArguments(PROFILE, read),
    (line) => void said.push(line),
    new AbortController().signal,
  );
  return said.join('\n');
}
const textsOf = (file: string): string[] =>
  atOnce(readDocument(new Uint8Array(readFileSync(file)))).paragraphs.map(({ text }) => text);

beforeAll(() => {
  writeFileSync(at('chiffres.json'), JSON.stringify({ 'dialogue-motif': TABLE }));
  writeFileSync(
    at('rapport.docx'),
    docx(p('Rapport d’activité 2015', 'Titre1') + p(SENTENCE) + p('Nous avons mangé 12 gâteaux.')),
  );
});

test('unknown figures are listed with their likeliest cells; an answer makes a change, and is asked no more', async () => {
  const said = await update(at('rapport.docx'), '--list', at('liste.json'));
  expect(said).toContain('Chiffres non reconnus (2) : ils restent comme ils sont.');
  expect(said).toMatch(
    /\[39\] nouveaux dossiers.*Motif principal des nouveaux dossiers\u00a0: Violence sexuelle \(44\)/,
  );
  expect(said).toMatch(/\[12\] gâteaux/);
  const list = JSON.parse(readFileSync(at('liste.json'), 'utf8')) as {
    unknown: { text: string; ref?: string; proposals: { ref: string }[] }[];
  };
  for (const one of list.unknown) one.ref = one.text === '39' ? (one.proposals[0]?.ref ?? '') : 'none';
  writeFileSync(at('reponses.json'), JSON.stringify(list));
  await update(at('rapport.docx'), '--answers', at('reponses.json'), '--all', '--out', at('nouveau.docx'));
  expect(textsOf(at('nouveau.docx'))).toEqual([
    'Rapport d’activité 2016',
    SENTENCE.replace('39', '44'),
    'Nous avons mangé 12 gâteaux.',
  ]);
  expect(await update(at('nouveau.docx'))).toMatch(/^0 chiffres à changer, .* 0 non reconnus\.$/);
});

test('an answer that names no figure is refused, and nothing is written', async () => {
  writeFileSync(
    at('faux.json'),
    JSON.stringify({ unknown: [{ part: 'word/document.xml', paragraph: 1, start: 0, end: 2, ref: 'rien/du-tout' }] }),
  );
  await expect(update(at('rapport.docx'), '--answers', at('faux.json'))).rejects.toThrow('rien/du-tout');
});
