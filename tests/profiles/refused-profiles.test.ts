import type { Entry, Statistic } from '@report/engine/catalogue';
import type { Profile } from '@report/engine/profile';
import { PROFILE } from '@report/profiles/exemple';
import { profileCompleteness } from '../fixtures/completeness';

const { registers, lists, units, brand, services, editions, checks, rules } = PROFILE;

/** The sound profile with something of it changed. */
const changed = (change: Partial<Profile>): Profile => ({ ...PROFILE, ...change });

/** Of the sound profile, which has it. */
function known<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('The sound profile has lost it.');
  return thing;
}

/** With one of its tables changed. */
const withTable = (id: string, change: Partial<Statistic>): Profile =>
  changed({
    tables: PROFILE.tables.map((entry): Entry => (entry.id === id ? ({ ...entry, ...change } as Entry) : entry)),
  });

/** With a column of its visits changed. */
const withVisits = (change: (columns: NonNullable<(typeof registers)[string]>['columns']) => unknown[]): Profile => {
  const visits = known(registers['visits']);
  return changed({
    registers: { ...registers, visits: { ...visits, columns: change(visits.columns) as typeof visits.columns } },
  });
};

test('the profile that is changed here is sound', async () => {
  expect(await profileCompleteness(PROFILE)).toEqual([]);
});

test.each<[string, () => Profile, string]>([
  ['a copied GUID cut short', () => changed({ brand: { ...brand, addinId: 'c6f1b8de' } }), 'is no GUID'],
  ['a group that Excel would cut', () => changed({ brand: { ...brand, group: 'x'.repeat(33) } }), '32 characters'],
  ['a straight apostrophe', () => changed({ brand: { ...brand, product: "L'accueil" } }), 'straight quote'],
  ['chapters of no edition', () => changed({ chaptersOf: '2030' }), 'chaptersOf names no edition'],
  [
    'no edition for older years',
    () => changed({ editions: editions.map((e) => ({ ...e, firstYear: 2020 })) }),
    'year 0',
  ],
  [
    'a chapter without a table',
    () => changed({ services: services.map((s) => ({ ...s, chapters: [...s.chapters, ['9', 'Vide'] as const] })) }),
    'no table is in the chapter 9',
  ],
  [
    'a service without a table',
    () => changed({ services: [...services, { ...known(services[0]), key: 'b', tab: 'B' }] }),
    'it has no table',
  ],
  [
    'two columns of one header',
    () => withVisits((columns) => columns.map((column) => ({ ...column, aliases: [...column.aliases, 'Date'] }))),
    '«Date» names date and personId',
  ],
  [
    'a column of an unknown list',
    () =>
      withVisits((columns) =>
        columns.map((column) => ('vocabulary' in column ? { ...column, vocabulary: 'x' } : column)),
      ),
    'activity has no list x',
  ],
  [
    'remarks that would be read',
    () => withVisits((columns) => [...columns, { key: 'note', header: 'Remarques', type: 'text', aliases: [] }]),
    'holds a name or free text',
  ],
  [
    'a code that stands twice',
    () =>
      changed({
        lists: {
          ...lists,
          mois: { entries: [...known(lists['mois']).entries, known(known(lists['mois']).entries[0])] },
        },
      }),
    'list mois: a code twice: m1',
  ],
  [
    'a spelling of two values',
    () =>
      changed({
        lists: {
          ...lists,
          yearEnd: { entries: known(lists['yearEnd']).entries.map((e) => ({ ...e, aliases: ['fin'] })) },
        },
      }),
    '«fin» is read as neither open nor ended',
  ],
  [
    'bands with a gap',
    () => changed({ bands: { ageAccueil: known(PROFILE.bands['ageAccueil']).filter(({ code }) => code !== '26-39') } }),
    'a gap or an overlap after moins-26',
  ],
  [
    'a variable of no list',
    () => {
      const visit = known(units['visit']);
      const activity = { ...known(visit.variables['activity']), kind: 'code' as const, vocabulary: 'à écrire' };
      return changed({ units: { ...units, visit: { ...visit, variables: { ...visit.variables, activity } } } });
    },
    'unit visit: activity has no list à écrire',
  ],
  [
    'a variable derived from free text',
    () => {
      const visit = known(units['visit']);
      const activity = { ...known(visit.variables['activity']), derivedFrom: ['visits.worker'] as const };
      return changed({ units: { ...units, visit: { ...visit, variables: { ...visit.variables, activity } } } });
    },
    'derived from a text: visits.worker',
  ],
  ['a title twice', () => withTable('accueil-mois', { title: 'Passages par activité' }), 'has its title'],
  [
    'an unknown variable',
    () => withTable('accueil-mois', { rows: { kind: 'variable', variable: 'week' } }),
    'no variable visit.week',
  ],
  [
    'an unknown code',
    () => withTable('accueil-logement', { source: { unit: 'person', where: { personYear: ['x'] } } }),
    'has no code x',
  ],
  [
    'a placeholder that nothing fills',
    () => withTable('accueil-mois', { sentence: 'Il y a {rien}.' }),
    'nothing gives {rien}',
  ],
  ['an unknown edition', () => withTable('accueil-mois', { numbers: { 2030: '2.3' } }), 'no edition 2030'],
  [
    'an id of another service',
    () => withTable('accueil-mois', { id: 'autre-mois' }),
    'does not begin with its service',
  ],
  [
    'needs by age, that nobody looked at',
    () => withTable('accueil-besoins', { columns: { kind: 'variable', variable: 'age', total: 'Total' } }),
    'not reviewed: person age × needs',
  ],
  [
    'a check of a line that is gone',
    () => changed({ checks: [{ ...known(checks[0]), expected: [{ table: 'accueil-personnes', row: 'x' }] }] }),
    'accueil-personnes has no line x',
  ],
  [
    'a rule of the engine’s number',
    () => changed({ rules: rules.map((rule) => (rule.id === 'R19' ? { ...rule, id: 'R05' } : rule)) }),
    'is one of the engine’s',
  ],
  [
    'a rule of a table that is gone',
    () => changed({ rules: [...rules, { ...known(rules.at(-1)), tables: ['accueil-x'] }] }),
    'touches no table accueil-x',
  ],
  [
    'a rule that is not in its index',
    () => changed({ rules: rules.filter(({ id }) => id !== 'R21') }),
    'a rule of accueil/rules/visits.ts is not in the profile',
  ],
  [
    'a table that is not in its index',
    () => changed({ tables: PROFILE.tables.slice(1) }),
    'a table of accueil/tables/personnes.ts is not in the profile',
  ],
])('%s is refused', async (_, profile, fault) => {
  const faults = await profileCompleteness(profile());
  expect(faults.filter((text) => text.includes(fault))).not.toEqual([]);
});
