import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { auditFile } from '@report/cli/audit';
import { PROFILE } from '../fixtures/alupse';
import { temporaryFolder } from '../fixtures/temporary-folder';

const folder = temporaryFolder();
const JUSTICE = { table: 'dialogue-justice', label: 'Justice présente', at: 'page 12' };
const consistent = [
  { ...JUSTICE, of: 'base', as: 'count', value: 123 },
  { ...JUSTICE, row: 'presente', as: 'count', value: 78 },
  { ...JUSTICE, row: 'presente', as: 'percent', value: 63 },
];

/** What the command says of a file, and whether nothing contradicts itself. */
async function audited(content: unknown, ...options: readonly string[]): Promise<{ ok: boolean; said: string }> {
  const file = path.join(folder, 'chiffres.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const said: string[] = [];
  const ok = await auditFile(PROFILE, [file, ...options], (line) => said.push(line));
  return { ok, said: said.join('\n') };
}

test('figures that agree: said with how many were held against one another', async () => {
  const { ok, said } = await audited(consistent);
  expect([ok, said]).toEqual([
    true,
    expect.stringMatching(/^Aucune contradiction parmi 3.chiffres, 1.égalité vérifiée\.$/),
  ]);
});

test('a percentage that no count prints is named with both places, and kept in the JSON', async () => {
  const json = path.join(folder, 'resultats.json');
  const wrong = [...consistent.slice(0, 2), { ...JUSTICE, row: 'presente', as: 'percent', value: 64, at: 'bilan' }];
  const { ok, said } = await audited(wrong, '--json', json);
  expect(ok).toBe(false);
  expect(said).toMatch(/64.%.*bilan.*78.*page 12.*63.%/s);
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ audited: [{ ok: false }], leftAside: [] });
});

test('what is no figure, or of no table, is left aside and named', async () => {
  const { ok, said } = await audited([...consistent, { table: 'rien', as: 'count', value: 1, label: '', at: '' }, 12]);
  expect(ok).toBe(true);
  expect(said).toContain('entrée 4 laissée de côté : tableau inconnu');
  expect(said).toContain('entrée 5 laissée de côté : forme inattendue');
});

test.each([
  ['{', 'ce n’est pas du JSON'],
  ['{}', 'une liste de chiffres est attendue'],
])('a file that is no list of figures is refused: %s', async (content, reason) => {
  await expect(audited(content)).rejects.toThrow(reason);
});

test('a file that is not there is refused', async () => {
  await expect(auditFile(PROFILE, [path.join(folder, 'absent.json')], () => undefined)).rejects.toThrow('introuvable');
});
