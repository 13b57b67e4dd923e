import { computeTables, registersStateOf, computeLocally } from '../../fixtures/alupse-addin';
import { registerSheet, type Row, workbookOf } from '../../fixtures/register-sheet';

const signal = new AbortController().signal;
const base: Row = { services: 'Dialogue', category: 'Formation projetée' };

/** 42370 is 1 January 2016. */
const ACTIONS: readonly Row[] = [
  { ...base, year: 2016, title: 'sans date' },
  { ...base, date: 42400, title: 'Écoute', organiser: 'CHL' },
  { ...base, date: 42380, title: 'zèbre', days: 1.5 },
  { ...base, date: 42400, title: 'ecole' },
  { ...base, date: 42000, title: 'autre année' },
  { ...base, date: 42390, services: 'Bébé', title: 'autre service' },
  { ...base, date: 42390, category: 'Supervision donnée', title: 'autre catégorie' },
];

/** Actions alone would be another service’s part of them. */
const CASES: readonly Row[] = [{ caseId: 'D-1', requestDate: 42370, openingDate: 42380 }];

test('rows of a list: those that were counted, sorted, on this computer', async () => {
  const state = registersStateOf([
    workbookOf([registerSheet('dialogueCases', CASES), registerSheet('actions', ACTIONS)]),
  ]);
  const { answer, lists } = await computeTables(state, {
    year: 2016,
    edition: '2016',
    rounding: 'adjusted',
    services: ['dialogue'],
    compute: (request, options) => {
      expect(JSON.stringify(request)).not.toContain('zèbre');
      return computeLocally(request, options);
    },
    signal,
  });
  const rows = lists.get('dialogue-projets') ?? [];
  expect(rows.map((row) => Object.fromEntries(row))).toEqual([
    {
      date: { kind: 'date', day: 42380 },
      days: { kind: 'number', number: 1.5 },
      title: { kind: 'text', text: 'zèbre' },
    },
    { date: { kind: 'date', day: 42400 }, title: { kind: 'text', text: 'ecole' } },
    {
      date: { kind: 'date', day: 42400 },
      title: { kind: 'text', text: 'Écoute' },
      organiser: { kind: 'text', text: 'CHL' },
    },
    { title: { kind: 'text', text: 'sans date' } },
  ]);
  expect(answer.tables.find(({ id }) => id === 'dialogue-projets')?.base.n).toBe(4);
});
