import { CATALOGUE, entryOf, numberOf, registersOf, tablesFor } from '../../fixtures/alupse';
import { publishedFigures } from '../../fixtures/published-figures';

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
  expect(all).toEqual(CATALOGUE.filter(({ service }) => service === 'dialogue').map(({ id }) => id));
  for (const [edition, of] of [
    ['2016', of2016],
    ['2023', of2023],
  ] as const) {
    const figures = publishedFigures().filter(({ year }) => String(year) === edition);
    const printed = new Set(figures.flatMap(({ place }) => place?.table ?? []));
    expect({
      [`tables with a figure in the report of ${edition}, not in its edition`]: [...printed].filter(
        (id) => id.startsWith('dialogue-') && !of?.includes(id),
      ),
      [`tables of the edition ${edition} without a number`]: of?.filter((id) => {
        const entry = entryOf(id);
        return entry === undefined || numberOf(entry, edition) === null;
      }),
      [`numbered in ${edition}, not in its edition`]: CATALOGUE.filter(
        ({ id, service, numbers }) => service === 'dialogue' && edition in numbers && !of?.includes(id),
      ),
    }).toEqual({
      [`tables with a figure in the report of ${edition}, not in its edition`]: [],
      [`tables of the edition ${edition} without a number`]: [],
      [`numbered in ${edition}, not in its edition`]: [],
    });
  }
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
  expect(absent).toContainEqual({ id: 'dialogue-age-sexe', registers: ['dialogueChildren'], columns: [] });
  expect(absent.every(({ registers }) => registers.length > 0)).toBe(true);
  expect(tablesFor('2016', []).ready).toEqual([]);
});

test('a table of registers that belong to no service alone names only those it counts', () => {
  const registersOfTable = (id: string) => tablesFor('complete', []).absent.find((table) => table.id === id)?.registers;
  expect(registersOfTable('asbl-reperes')).toEqual(['milestones']);
  // One of a service that keeps its own names one of them too.
  expect(registersOfTable('bebe-rencontres')).toEqual(['actions', 'bebeRequests']);
});

test('no other table has the id of an entry', () => {
  expect(entryOf('nothing')).toBeUndefined();
  expect(entryOf('__proto__')).toBeUndefined();
  expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
});
