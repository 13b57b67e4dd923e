import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readJson } from '@report/cli/read-json';
import { UsageError } from '@report/cli/usage-error';

const folder = mkdtempSync(path.join(tmpdir(), 'json-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = (content: string): string => {
  const name = path.join(folder, 'liste.json');
  writeFileSync(name, content);
  return name;
};

test('a value, with or without a byte order mark', async () => {
  expect(await readJson(file('{"a": 1}'))).toEqual({ a: 1 });
  expect(await readJson(file('\uFEFF[]'))).toEqual([]);
});

test('a file that is not there, a folder, one that is too large, one that is no JSON: each is said, with its name', async () => {
  const saidOf = (name: string, mostBytes = 10) =>
    readJson(name, { mostBytes }).catch((error: unknown) => (error instanceof UsageError ? error.message : error));
  expect(await saidOf(path.join(folder, 'rien.json'))).toBe(`${path.join(folder, 'rien.json')} : fichier introuvable`);
  expect(await saidOf(folder)).toBe(`${folder} : fichier introuvable`);
  expect(await saidOf(file('"12345678"'))).toBe('12345678');
  expect(await saidOf(file('"123456789"'))).toMatch(/liste\.json : fichier trop grand$/);
  expect(await saidOf(file('{"nom": '))).toMatch(/liste\.json : ce n’est pas du JSON/);
  // The parser of Node quotes the text in its errors.
  expect(await saidOf(file('{"nom": '))).not.toContain('nom');
});

test('words of the caller', async () => {
  await expect(readJson(file('no'), { refusal: (fault) => new Error(`asked: ${fault}`) })).rejects.toThrow(
    'asked: notJson',
  );
});
