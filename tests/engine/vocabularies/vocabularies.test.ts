import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Vocabulary, bandOf, closestCodes, normalise } from '@report/engine/vocabularies';
import { REGISTERS, type VocabularyKey, BANDS, VOCABULARIES } from '../../fixtures/alupse';

const folder = join(__dirname, '../../../domain/vocabularies');
const lists = Object.entries<Vocabulary>(VOCABULARIES);

describe('the code lists', () => {
  test.each(readdirSync(folder).filter((file) => /-lists\.ts$/.test(file)))('%s is in VOCABULARIES', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const keys = Array.from(text.matchAll(/^ {2}(\w+): \{/gm), ([, key]) => key);
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(Object.keys(VOCABULARIES)).toContain(key);
  });

  test.each(lists)('%s is sound', (_, { entries, groups, subgroups, ambiguous }) => {
    const codes = entries.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).not.toContain('');
    expect(codes).not.toContain('?');
    for (const { code, label, group, subgroup, from = -Infinity, to = Infinity } of entries) {
      expect(code.length).toBeLessThanOrEqual(40);
      expect(label).toBe(label.trim());
      if (groups) expect(Object.keys(groups)).toContain(group);
      if (subgroup !== undefined) expect(Object.keys(subgroups ?? {})).toContain(subgroup);
      expect(from).toBeLessThanOrEqual(to);
    }
    for (const code of ambiguous?.flatMap((alias) => alias.codes) ?? []) expect(codes).toContain(code);
  });

  test('cells of several codes fit the bits of a set', () => {
    const multiple = Object.values(REGISTERS).flatMap(({ columns }) =>
      columns.flatMap((column) => (column.type === 'codes' ? [column.vocabulary] : [])),
    );
    expect(multiple.length).toBeGreaterThan(0);
    for (const key of new Set<VocabularyKey>(multiple))
      expect(VOCABULARIES[key].entries.length).toBeLessThanOrEqual(30);
  });

  test('every country of the United Nations is there', () => {
    const inGroups = (group: string) => VOCABULARIES.pays.entries.filter((entry) => entry.group === group).length;
    expect(['europe', 'afrique', 'asie', 'amerique', 'oceanie', 'autre'].map(inGroups)).toEqual([
      46, 54, 48, 35, 14, 2,
    ]);
  });
});

describe('bands', () => {
  test.each(Object.entries(BANDS))('%s do not overlap and leave no gap', (_, bands) => {
    bands.slice(1).forEach((band, index) => {
      expect(bands[index]?.max).toBe(band.min);
    });
  });

  test.each([
    [0, '0-3'],
    [3.9, '0-3'],
    [4, '4-5'],
    [11, '6-11'],
    [12, '12-16'],
    [16, '12-16'],
    [17, '17-plus'],
    [90, '17-plus'],
    [-1, null],
    [NaN, null],
  ])('the age %p is in %p', (age, code) => {
    const found = bandOf(BANDS.ageDialogue, age);
    expect(found === null ? null : BANDS.ageDialogue[found]?.code).toBe(code);
  });
});

describe('normalise', () => {
  test.each([
    ['N° dossier ', 'n dossier'],
    ['  Œuvre\u00a0d’Été', 'oeuvre d ete'],
    ['Demandeur (détail)', 'demandeur detail'],
    ['✓', ''],
    ['٣', ''],
    ['a'.repeat(201), ''],
  ])('%j is compared as %j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });
});

describe('closestCodes', () => {
  test.each([
    ['cadre', 'Intrafamillial', ['intrafamilial']],
    ['pays', 'Luxembourgeoisee', ['lu']],
    ['pays', 'congolaise', ['cd', 'cg']],
    ['pays', 'Atlantide', []],
    ['regionDialogue', 'Mars', []],
    ['regionDialogue', '', []],
  ] as const)('%s: %j gives %j', (key, text, expected) => {
    expect(closestCodes(VOCABULARIES[key], text)).toEqual(expected);
  });
});
