import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitionsMarkdown } from '@report/cli/definitions';
import { CATALOGUE, PROFILE, definitionCard } from '../fixtures/alupse';

test('docs/definitions.md says what the catalogue says: else run «npm run definitions»', () => {
  expect(readFileSync(join(import.meta.dirname, '../../docs/definitions.md'), 'utf8')).toBe(
    definitionsMarkdown(PROFILE),
  );
});

test('every table has one card, and every head of a card says something', () => {
  const titles = definitionsMarkdown(PROFILE).match(/^### .*$/gm) ?? [];
  expect(titles).toHaveLength(CATALOGUE.length);
  expect(new Set(titles).size).toBe(CATALOGUE.length);
  for (const entry of CATALOGUE) {
    const { lines } = definitionCard(entry);
    const heads = lines.map(({ term }) => term);
    expect(heads).toEqual(expect.arrayContaining(['Ce qui est compté', 'Registres lus', 'Dans les rapports']));
    if (entry.kind === 'statistic') expect(heads).toEqual(expect.arrayContaining(['Lignes', 'Base des pourcentages']));
    const said = lines.flatMap(({ texts }) => texts);
    expect(said.filter((text) => !/^[^a-zà-ÿ].*\.$/u.test(text))).toEqual([]);
    expect(said.join(' ')).not.toMatch(/undefined|outside|\bopen\b|\bclosed\b|\{|\}/);
  }
});

test('the two definitions of one word, and the years of a list, are said', () => {
  const said = (id: string): string =>
    CATALOGUE.filter((entry) => entry.id === id)
      .flatMap((entry) => definitionCard(entry).lines)
      .flatMap(({ texts }) => texts)
      .join(' ');
  expect(said('dialogue-situations')).toContain('Ne pas comparer à la définition 2023');
  expect(said('dialogue-contacts')).toContain('Ne pas comparer à la définition 2016');
  expect(said('bebe-demandeurs')).toMatch(/Depuis 2017\u00a0: «.*Jusqu’en 2022\u00a0: «/);
  expect(said('dialogue-motif')).toContain('C.3.1 (2016), Dialogue §3 (2023).');
});
