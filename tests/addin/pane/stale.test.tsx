import type { StatisticsAnswer } from '@report/engine/contract';
import { NO_ANSWERS } from '@report/engine/registers';
import { rowsOfYears } from '../../../addin/actions';
import { copiedTables } from '../../../addin/layout';
import type { PaneState } from '../../../addin/pane/model/state';
import { PROFILE } from '../../fixtures/alupse';
import { reportOf } from '../layout/report-of';
import { finding, opened, readyToGenerate, registers, result, table } from './fake-ports';
import { settle } from './settle';
import { at, read, seen } from './seen';

/** Tables were written at 10 h 42 of registers «f1». */
const done = (more: Partial<PaneState> = {}, written = result()): PaneState => ({
  ...read,
  step: 'statistics',
  showsDone: true,
  done: { result: written, at, year: 2016, fingerprint: 'f1' },
  choices: { year: 2016, period: null, edition: '2016', rounding: 'plain', previousYears: 0, services: ['dialogue'] },
  ...more,
});
const changed = { registers: registers({ fingerprint: 'f2' }) };
const spaces = (text: string | null): string | undefined => text?.replace(/\s/g, ' ');

describe('results of registers that have changed since', () => {
  test('say so first, since when, and the first button generates again', () => {
    const view = seen(done(changed));
    expect(view.text).toContain('Les registres ont changé depuis. Ces tableaux datent d’aujourd’hui à 10 h 42.');
    expect(view.buttons.slice(-4)).toEqual([
      'Générer à nouveau',
      'Ouvrir le sommaire',
      'D’où vient un chiffre ?',
      'Changer l’année ou les options',
    ]);
    expect(seen(done()).text).not.toContain('ont changé depuis');
    expect(seen(done()).buttons).not.toContain('Générer à nouveau');
  });

  test('are warned of where a table is copied and where a workbook is handed on', async () => {
    const { answer, models } = await reportOf(['medical-2016.xlsx'], 2016, '2016');
    const written = result({ answer, trace: { ...result().trace, answer, models } });
    const warnings = ['Ce tableau date d’avant vos derniers changements.', 'Générez à nouveau avant de transmettre.'];
    for (const words of warnings) {
      expect(seen(done(changed, written)).text).toContain(words);
      expect(seen(done({}, written)).text).not.toContain(words);
    }
  });
});

describe('a workbook to hand on', () => {
  const reported = async (): Promise<{ readonly answer: StatisticsAnswer; readonly state: PaneState }> => {
    const { answer, models } = await reportOf(['dialogue-2016.xlsx'], 2016, '2016');
    return { answer, state: done({}, result({ answer, trace: { ...result().trace, answer, models } })) };
  };

  test('says before how much is in it, and how many tables have small counts', async () => {
    const { answer, state } = await reported();
    // Counted here line by line, not by what the view asks.
    const small = answer.tables.filter(
      ({ kind, rows }) =>
        kind !== 'list' &&
        rows.some(
          ({ role, cells }) => role !== 'levels' && cells.some(({ count }) => count !== null && count > 0 && count < 6),
        ),
    ).length;
    expect(small).toBeGreaterThan(1);
    const { text, buttons } = seen(state);
    const models = state.done?.result.trace.models.length ?? 0;
    expect(text).toContain(`Un nouveau classeur avec les résultats seuls : ${models} feuilles, aucun registre.`);
    expect(text).toContain(
      `${small} tableaux ont des lignes de 1 à 5 personnes. Vérifiez qu’on ne reconnaît personne.`,
    );
    expect(buttons).toContain('Voir la liste');
  });

  test('a list of words is told from a table of figures', async () => {
    const { answer, state } = await reported();
    const lists = answer.tables.filter(({ kind }) => kind === 'list').length;
    expect(lists).toBeGreaterThan(0);
    const copied = copiedTables(answer, state.done?.result.trace.models ?? []);
    expect(copied.filter(({ isList }) => isList)).toHaveLength(lists);
  });

  test('is confirmed beside its button, with a name', async () => {
    const { pane } = await readyToGenerate();
    pane.generate('locally');
    await settle();
    pane.handOver('with');
    await settle();
    expect(pane.state().noticeAt).toBe('handOver');
    expect(spaces(pane.state().notice)).toBe(
      'Le nouveau classeur est ouvert : 0 feuille, aucun registre. Enregistrez-le, par exemple sous « Statistiques-ALUPSE-2016.xlsx ».',
    );
  });
});

test('a notice stands beside the button that caused it, and nowhere else', () => {
  const told = (noticeAt: PaneState['noticeAt']) =>
    seen({ ...read, notice: 'Dit.', noticeAt }, { canAddFiles: true }).html;
  expect(told('files')).toMatch(/<input[^>]*type="file".*Dit\./s);
  expect(told('top')).toMatch(/Dit\..*<input[^>]*type="file"/s);
  expect(told('newRegister').split('Dit.')).toHaveLength(2);
});

test('an answer is taken back from the notice that tells it', async () => {
  const saved: unknown[] = [];
  const { pane } = await opened({
    saveAnswers: (answers) => {
      saved.push(answers);
      return Promise.resolve();
    },
  });
  pane.answer(
    { id: 'q', kind: 'whichHeader', file: null, sheet: 'A', register: 'actions', rows: [1, 2] },
    2,
    'Ligne 2',
  );
  await settle();
  const view = seen(pane.state());
  expect(view.text).toContain('Réponse gardée : Ligne 2. Annuler');
  const before = pane.state().answersBefore;
  expect(before).toEqual(NO_ANSWERS);
  pane.askAgain(() => before ?? NO_ANSWERS);
  await settle();
  expect(saved.at(-1)).toEqual(NO_ANSWERS);
});

describe('a year without a row', () => {
  test('is said in the title, with no praise and no filled button', () => {
    const view = seen({ ...read, step: 'statistics', tables: [table({ population: 0 })] });
    expect(view.title).toBe('Aucune ligne pour 2016');
    expect(view.text).not.toMatch(/complets|renseignées/);
    expect(view.html).not.toMatch(/ms-Button--primary/);
    expect(seen({ ...read, step: 'statistics' }).html).toMatch(/ms-Button--primary/);
  });

  test('stands last in the list, the others with how much they hold', () => {
    const date = (days: readonly number[]) => ({ kind: 'date', days: Float64Array.from(days) }) as const;
    const map = new Map([
      [
        'dialogueCases',
        {
          register: 'dialogueCases',
          count: 3,
          // 2014, 2016, 2016
          columns: new Map([['requestDate', date([41_700, 42_430, 42_500])]]),
          sources: [],
        },
      ],
    ]) as unknown as ReturnType<typeof registers>['registers'];
    expect([...rowsOfYears(PROFILE, map)]).toEqual([
      [2014, 1],
      [2016, 2],
    ]);
    const { html } = seen({
      ...read,
      step: 'statistics',
      registers: registers({ registers: map, years: [2016, 2015, 2014] }),
    });
    const years = [...html.matchAll(/<option value="20\d\d"[^>]*>([^<]*)/g)].map(([, text]) => spaces(text ?? ''));
    expect(years.slice(0, 3)).toEqual(['2016 (2 lignes)', '2014 (1 ligne)', '2015 (aucune ligne)']);
  });
});

test('checking again says what is gone and what is new', async () => {
  const rounds = [['A1'], ['A1'], ['B2', 'B3'], ['B2', 'B3']];
  const { pane } = await opened({
    openRegisters: () =>
      Promise.resolve(registers({ findings: (rounds.shift() ?? []).map((address) => finding({ address })) })),
  });
  const notices: (string | undefined)[] = [];
  for (let round = 0; round < 3; round += 1) {
    pane.check();
    await settle();
    notices.push(spaces(pane.state().notice));
  }
  expect(notices).toEqual([
    undefined,
    '1 constat corrigé, 2 nouveaux constats depuis la vérification précédente.',
    'Rien n’a changé depuis la vérification précédente.',
  ]);
});

test('registers that were not checked say so before they are counted, with the way to check them', () => {
  const state = { ...read, step: 'statistics' } as const;
  expect(seen(state).text).toContain('Registres pas encore vérifiés. Vérifier d’abord');
  expect(seen({ ...state, checked: { at, fingerprint: 'f0' } }).text).toContain('Registres changés depuis');
  expect(seen({ ...state, checked: { at, fingerprint: 'f1' } }).buttons).not.toContain('Vérifier d’abord');
});
