import { AppError } from '@report/engine/contract';
import type { SpecRefusal } from '@report/engine/custom';
import { type CustomItem, type CustomJobs, sayItem, type WrittenItems } from '../../../addin/custom';
import { PROFILE } from '../../fixtures/alupse';
import { seriesItem, tableItem } from '../custom/composed-items';
import { opened, readyToGenerate } from './fake-ports';
import { settle } from './settle';
import { seen } from './seen';

const MOTIVES = tableItem({}, { name: 'Motifs' });
const GONE = tableItem({ rows: 'gone' }, { id: 'c3', name: 'Ancien' });

const jobsOf = (change: Partial<CustomJobs> = {}): CustomJobs => ({
  profile: PROFILE,
  load: () => Promise.resolve([MOTIVES, seriesItem(), GONE]),
  save: () => Promise.resolve(),
  count: () => ({ kind: 'withheld', sentence: 'Nouveaux dossiers de 2016.', reason: 'Croisement non affiché.' }),
  say: (registers, period, item) => sayItem(PROFILE, registers, item, period),
  explain: (_, origin) => Promise.resolve({ ...origin, outdated: false }),
  write: () => Promise.reject(new AppError('SERVICE_UNREACHABLE')),
  explainSelected: () => Promise.resolve(null),
  ...change,
});

// On a busy computer reading it the first time takes more turns than are waited for.
beforeAll(() => import('../../../addin/pane/custom'));

async function atCustom(change: Partial<CustomJobs> = {}) {
  const made = await readyToGenerate({ customJobs: () => Promise.resolve(jobsOf(change)) });
  made.pane.openCustom();
  // What is fetched arrives after some turns.
  for (let turns = 0; turns < 50 && made.pane.customPart() === null; turns += 1) await settle();
  await settle();
  const work = made.pane.customPart()?.work;
  if (work === undefined) throw new Error('its part was not fetched');
  const shown = () => seen(made.pane.state(), { customPart: made.pane.customPart });
  const items = () => made.pane.state().custom?.items?.map(({ id }) => id);
  return { ...made, work, shown, items };
}

const emptyCustom = async () => {
  const made = await atCustom({ load: () => Promise.resolve([]) });
  return { ...made, made };
};

test('what is kept is listed in words; a variable that is gone is said, and cannot be changed or repaired', async () => {
  const { shown } = await atCustom();
  const { text, title, buttons } = shown();
  expect(title).toBe('3 tableaux gardés dans ce classeur');
  expect(text).toContain('Nouveaux dossiers de 2016, par motif principal ; pourcentages de l’ensemble.');
  expect(text).toContain('« gone » n’est pas une variable de « dossier »');
  expect(buttons.filter((label) => label === 'Modifier')).toHaveLength(2);
  expect(buttons.filter((label) => label === 'Supprimer')).toHaveLength(3);
});

test('a deleted one comes back to its place; a copy stands below', async () => {
  const saved: (readonly CustomItem[])[] = [];
  const { work, items, shown } = await atCustom({
    save: (all) => {
      saved.push(all);
      return Promise.resolve();
    },
  });
  work.remove('b2');
  await settle();
  expect(items()).toEqual(['a1', 'c3']);
  expect(shown().buttons).toContain('Annuler la suppression');
  work.restore();
  await settle();
  expect(items()).toEqual(['a1', 'b2', 'c3']);
  work.duplicate('a1');
  await settle();
  expect(items()).toEqual(['a1', 'abcdefgh', 'b2', 'c3']);
  expect(saved.at(-1)?.map(({ name }) => name)).toEqual(['Motifs', 'Motifs (copie)', '', 'Ancien']);
});

test('where nothing is kept, two examples are added, whatever association it is: both can be counted', async () => {
  const { work, shown, made } = await emptyCustom();
  expect(shown().buttons).toContain('Ajouter deux exemples');
  work.addExamples();
  await settle();
  const items = made.pane.state().custom?.items ?? [];
  expect(items.map(({ kind }) => kind)).toEqual(['table', 'series']);
  for (const item of items) expect(work.saidOf(item)).toHaveProperty('sentence');
  expect(items[0]?.request).toMatchObject({
    rows: expect.any(String) as string,
    columns: expect.any(String) as string,
  });
  expect(shown().text).toContain('Deux exemples ajoutés');
  expect(shown().buttons).not.toContain('Ajouter deux exemples');
  work.addExamples();
  await settle();
  expect(made.pane.state().custom?.items).toHaveLength(2);
});

/** Every name of a request that a workbook kept may be gone: the association changes its lists. */
const REFUSED: readonly [SpecRefusal, Readonly<Record<string, unknown>>, string][] = [
  ['UNKNOWN_KEY', { cle: 1 }, '« cle » n’est pas une clé d’une demande'],
  ['UNKNOWN_UNIT', { unit: 'gone' }, '« gone » n’est pas une unité'],
  ['UNKNOWN_POPULATION', { population: 'gone' }, '« gone » n’est pas une population de « dossier »'],
  ['OTHER_UNIT', { population: 'nouvelles' }, 'est de l’unité « famille »'],
  ['TOO_MANY_VARIABLES', { rows: ['motive'] }, 'une seule variable par axe'],
  ['COLUMNS_WITHOUT_ROWS', { rows: null, columns: 'motive' }, 'Des colonnes sans lignes'],
  ['UNKNOWN_VARIABLE', { rows: 'gone' }, '« gone » n’est pas une variable de « dossier »'],
  ['UNKNOWN_CODE', { where: { motive: ['gone'] } }, '« gone » n’est pas un code de « motive »'],
  ['SAME_VARIABLE', { columns: 'motive' }, 'est en lignes et en colonnes'],
  ['TWO_MULTIPLE', { rows: 'axes', columns: 'justiceBodies' }, 'Les deux variables admettent plusieurs réponses'],
  ['UNKNOWN_MEASURE', { measure: { kind: 'mean', quantity: 'gone' } }, 'n’existe pas pour « dossier »'],
  ['UNKNOWN_BASE', { base: 'gone' }, '« gone » n’est pas une base'],
  [
    'IDENTIFYING_AND_SENSITIVE',
    { unit: 'child', rows: 'sex', columns: 'caseMotive' },
    'Une variable qui permet de reconnaître quelqu’un et une variable sensible ne vont pas ensemble',
  ],
];

test.each(REFUSED)(
  '%s of a kept table is said in its line, which can only be deleted',
  async (code, request, words) => {
    const item = tableItem(request, { name: 'Ancien' });
    const { shown, work } = await atCustom({ load: () => Promise.resolve([item]) });
    expect(work.saidOf(item)).toMatchObject({ code });
    const { text, buttons } = shown();
    expect(text).toContain(words);
    expect(buttons.filter((label) => ['Modifier', 'Supprimer'].includes(label))).toEqual(['Supprimer']);
  },
);

test.each([
  ['UNKNOWN_STEP', { step: 'week' }, '« week » n’est pas un pas'],
  ['TOO_MANY_VARIABLES', { columns: 'motive' }, 'Une évolution n’a pas de colonnes'],
  ['UNKNOWN_TABLE', { table: 'gone', row: 'total', step: 'month' }, '« gone » n’est pas un tableau de chiffres'],
  ['UNKNOWN_LINE', { table: 'dialogue-motif', row: 'gone', step: 'month' }, '« gone » n’est pas une ligne'],
] as const)('%s of a kept figure along time is said in its line', async (code, request, words) => {
  const one = seriesItem();
  const item = { ...one, request: 'table' in request ? request : { ...one.request, ...request } } as CustomItem;
  const { shown, work } = await atCustom({ load: () => Promise.resolve([item]) });
  expect(work.saidOf(item)).toMatchObject({ code });
  expect(shown().text).toContain(words);
});

test('a workbook that refuses to keep is said, and nothing is shown as kept', async () => {
  const { work, items, shown } = await atCustom({ save: () => Promise.reject(new AppError('SETTINGS_FULL')) });
  work.remove('a1');
  await settle();
  expect(items()).toEqual(['a1', 'b2', 'c3']);
  expect(shown().text).toContain('Ce classeur garde déjà trop de réponses');
});

test('each choice is counted once it is seen; a table that is held back says why', async () => {
  const { work, shown, ports } = await atCustom();
  work.edit('a1');
  expect(shown().text).toContain('Calcul…');
  ports.ring(20);
  expect(shown().text).toContain('Nouveaux dossiers de 2016. Croisement non affiché.');
  work.change({ ...MOTIVES, name: 'Autre' });
  ports.ring(20);
  work.keep();
  await settle();
  expect(shown().text).toContain('Enregistré dans ce classeur, sans chiffre et sans date.');
});

test('a service that does not answer is said, with the way to compute here', async () => {
  const asked: string[] = [];
  const { work, shown } = await atCustom({
    write: (how) => {
      asked.push(how);
      return Promise.reject(new AppError('SERVICE_UNREACHABLE'));
    },
  });
  work.write('remotely');
  await settle();
  await settle();
  expect(shown().buttons).toContain('Calculer sur ce poste');
  work.write('locally');
  await settle();
  await settle();
  expect(asked).toEqual(['remotely', 'locally']);
  expect(shown().buttons).not.toContain('Calculer sur ce poste');
});

test('what stays here is not sent', async () => {
  const asked: string[] = [];
  const made = await readyToGenerate({
    placeOf: () => Promise.resolve('here'),
    customJobs: () =>
      Promise.resolve(
        jobsOf({
          write: (how) => {
            asked.push(how);
            return new Promise<WrittenItems>(() => undefined);
          },
        }),
      ),
  });
  made.pane.openCustom();
  for (let turns = 0; turns < 50 && made.pane.customPart() === null; turns += 1) await settle();
  made.pane.customPart()?.work.write('remotely');
  await settle();
  expect(asked).toEqual(['locally']);
});

test('when its part cannot be fetched, the view it was opened from says so', async () => {
  const { pane } = await opened({ customJobs: () => Promise.reject(new AppError('PANE_INCOMPLETE')) });
  pane.openCustom();
  await settle();
  await settle();
  expect(pane.state().overlays).toEqual([]);
  expect(pane.state().notice).toContain('Le volet n’a pas pu être chargé entièrement');
});
