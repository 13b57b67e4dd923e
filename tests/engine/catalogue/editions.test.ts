import { fingerprint } from '../../../engine/catalogue/fingerprint';
import { CATALOGUE, CATALOGUE_HASH, entryOf, numberOf, registersOf, tablesFor } from '../../fixtures/alupse';

const DIALOGUE = ['dialogueCases', 'dialogueChildren', 'dialogueContacts', 'dialogueActs', 'actions'];
const registersOfId = (id: string) => {
  const entry = entryOf(id);
  return entry && [...registersOf(entry)].sort();
};

test.each([
  ['dialogue-motif', ['dialogueCases']],
  ['dialogue-prise-en-charge', ['dialogueActs', 'dialogueCases']],
  // A fact is a file that is active and has acts of the axis: both registers, though no variable comes from the files.
  ['dialogue-nombre-entretiens', ['dialogueActs', 'dialogueCases']],
  ['dialogue-sans-dossier-suite', ['dialogueContacts']],
  ['dialogue-prestations', ['dialogueActs', 'dialogueContacts']],
  ['dialogue-situations', ['actions', 'dialogueCases', 'dialogueContacts']],
  ['dialogue-violence-sexuelle-detail', ['dialogueCases', 'dialogueChildren']],
  ['bebe-enfants', ['bebeChildren', 'bebeFamilies']],
  ['asbl-reperes', ['milestones']],
])('%s needs %j', (id, registers) => {
  expect(registersOfId(id)).toEqual(registers);
});

test('an edition is the tables its report numbers', () => {
  const [of2016, of2023, all] = (['2016', '2023', 'complete'] as const).map((edition) =>
    tablesFor(edition, DIALOGUE).ready.filter((id) => id.startsWith('dialogue-')),
  );
  expect([of2016?.length, of2023?.length, all?.length]).toEqual([27, 17, 37]);
  expect(of2016).toContain('dialogue-situations');
  expect(of2023).not.toContain('dialogue-situations');
  expect(of2023).toContain('dialogue-contacts');
  expect(all).toContain('dialogue-justice-instances');
  for (const id of [...(of2016 ?? []), ...(of2023 ?? [])]) expect(all).toContain(id);
});

test('a workbook of one service fills no table of another from the actions they share', () => {
  const { ready, absent } = tablesFor('complete', DIALOGUE);
  expect(ready.filter((id) => id.startsWith('bebe-'))).toEqual([]);
  expect(absent.find(({ id }) => id === 'bebe-rencontres')?.registers).toHaveLength(1);
  expect(ready).toContain('asbl-formations-suivies');
});

test.each([
  ['dialogue-motif', '2016', 'C.3.1'],
  ['dialogue-motif', '2023', 'Dialogue §3'],
  ['dialogue-motif', 'complete', 'Dialogue §3'],
  ['dialogue-cadre', 'complete', 'C.3.10'],
  ['dialogue-cadre', '2023', null],
  ['dialogue-demandeur-detail', 'complete', null],
] as const)('%s has in %s the number %s', (id, edition, number) => {
  const entry = entryOf(id);
  expect(entry && numberOf(entry, edition)).toBe(number);
});

test('tables keep the order of the catalogue, whatever the order of the registers', () => {
  const order = CATALOGUE.map(({ id }) => id);
  const { ready } = tablesFor('complete', [...DIALOGUE].reverse());
  expect([...ready].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(ready);
});

test('a table without its registers is absent, and says which', () => {
  const { ready, absent } = tablesFor('2016', ['dialogueCases']);
  expect(ready).toContain('dialogue-motif');
  expect(absent).toContainEqual({ id: 'dialogue-age-sexe', registers: ['dialogueChildren'] });
  expect(absent.every(({ registers }) => registers.length > 0)).toBe(true);
  expect(tablesFor('2016', []).ready).toEqual([]);
});

test('no other table has the id of an entry', () => {
  expect(entryOf('nothing')).toBeUndefined();
  expect(entryOf('__proto__')).toBeUndefined();
  expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
});

describe('the hash', () => {
  test('has 16 hexadecimal digits', () => {
    expect(CATALOGUE_HASH).toMatch(/^[0-9a-f]{16}$/);
  });

  test('changes with any definition, not with the order of the keys', () => {
    const of = fingerprint({ tables: [{ id: 'a', title: 'T' }], lists: { x: ['1', '2'] } });
    expect(fingerprint({ lists: { x: ['1', '2'] }, tables: [{ title: 'T', id: 'a' }] })).toBe(of);
    expect(fingerprint({ tables: [{ id: 'a', title: 'U' }], lists: { x: ['1', '2'] } })).not.toBe(of);
    expect(fingerprint({ tables: [{ id: 'a', title: 'T' }], lists: { x: ['2', '1'] } })).not.toBe(of);
    expect(fingerprint({ tables: [{ id: 'a', title: 'T', extra: undefined }], lists: { x: ['1', '2'] } })).toBe(of);
  });

  test('tells short texts apart in both halves', () => {
    const hashes = Array.from({ length: 5000 }, (_, index) => fingerprint(index));
    expect(new Set(hashes.map((hash) => hash.slice(0, 8))).size).toBe(5000);
    expect(new Set(hashes.map((hash) => hash.slice(8))).size).toBe(5000);
  });
});
