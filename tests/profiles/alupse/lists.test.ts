import { type Vocabulary, bandOf } from '@report/engine/vocabularies';
import { REGISTERS, BANDS, listOf, VOCABULARIES } from '../../fixtures/alupse';
import { exportsOf } from './exports-of';

const lists = Object.entries<Vocabulary>(VOCABULARIES);

const files = await exportsOf('lists');

describe('the code lists', () => {
  test.each(files)('%s: its lists are in the profile', (_, exported) => {
    const keys = exported.flatMap((lists) => Object.keys(lists as object));
    expect(keys).not.toEqual([]);
    expect({ 'lists that are not in the profile': keys.filter((key) => !(key in VOCABULARIES)) }).toEqual({
      'lists that are not in the profile': [],
    });
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
    for (const key of new Set(multiple)) expect(listOf(key).entries.length).toBeLessThanOrEqual(30);
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
