import type { Computed } from '@report/addin/actions';
import type { Check } from '@report/engine/contract';
import type { GenerateResult } from '../../../addin/actions';
import type { PaneState } from '../../../addin/pane/model/state';
import { checkOrigin } from '../../fixtures/alupse-addin';
import { registerSheet, workbookOf } from '../../fixtures/register-sheet';
import { computedOf } from '../actions/computed';
import { readyToGenerate, registers, result } from './fake-ports';
import { settle } from './settle';
import { at, read, seen } from './seen';

const CODE = 'dialogue-porteurs';
const case_ = (caseId: string, childrenCount: number) => ({
  caseId,
  requestDate: 42370,
  openingDate: 42380,
  childrenCount,
  mainMotive: 'Violence physique',
});
const child = (childId: string, caseId: string) => ({ childId, caseId, sex: 'F', symptomatic: 'oui' });

/** Two dossiers: the second is said to have one child, and three are registered. */
const computed = (): Promise<Computed> =>
  computedOf(
    [
      workbookOf([
        registerSheet('dialogueCases', [case_('D-1', 1), case_('D-2', 1)]),
        registerSheet('dialogueChildren', [
          child('E-1', 'D-1'),
          ...['E-2', 'E-3', 'E-4'].map((id) => child(id, 'D-2')),
        ]),
      ]),
    ],
    2016,
  );

function resultOf({ answer, facts, registers: parsed }: Computed): GenerateResult {
  const key = { table: 'dialogue-enfants', row: 0, column: 0 };
  return result({
    answer,
    checks: answer.checks,
    trace: {
      ...result().trace,
      answer,
      facts,
      registers: registers({ registers: parsed }),
      sheets: new Map([['Dialogue 2016', new Map([['B12', { ...key, written: 2 }]])]]),
    },
  });
}

const checkOf = ({ answer }: Computed): Check => {
  const check = answer.checks.find(({ code }) => code === CODE);
  if (check === undefined) throw new Error(`no check ${CODE}`);
  return check;
};

test('a check that fails is a question with its two figures, their tables, and the row behind the difference', async () => {
  const made = await computed();
  expect(checkOf(made)).toMatchObject({ ok: false, expected: 2, found: 4 });
  const done = { result: resultOf(made), at, year: 2016, fingerprint: 'f1' };
  const state: PaneState = { ...read, step: 'statistics', showsDone: true, done };
  const view = seen(state);
  expect(view.text).toContain('Enfants porteurs de symptômes ≤ enfants des dossiers : 2 ou 4 ?');
  expect(view.text).toContain(
    'Dialogue §2, « Enfants vivant dans ces familles » compte 2 enfants. Dialogue §2, « enfants porteurs de symptômes » en compte 4. Le second chiffre ne peut pas dépasser le premier.',
  );
  expect(view.buttons).toContain('Voir la ligne en cause');
});

test('«Voir la ligne en cause» names the row, leads there, and back', async () => {
  const made = await computed();
  const origin = checkOrigin(made, checkOf(made));
  if (origin === null) throw new Error('no origin');
  const goTo = jest.fn(() => Promise.resolve());
  const { pane } = await readyToGenerate({
    generateStatistics: () => Promise.resolve(resultOf(made)),
    explainCheck: (_, code) => Promise.resolve(code === CODE ? { ...origin, outdated: false } : null),
    goTo,
  });
  pane.generate('locally');
  await settle();
  pane.explainCheck('unknown');
  await settle();
  expect(pane.state().explanation).toBeNull();
  pane.explainCheck(CODE);
  await settle();
  const view = seen(pane.state(), pane);
  expect(view.title).toBe('Enfants porteurs de symptômes ≤ enfants des dossiers : 2 ou 4 ?');
  for (const part of [
    'Comptée en plus dans Dialogue §2, « enfants porteurs de symptômes »',
    '1 ligne de « Dossiers Dialogue »',
    'Les deux chiffres',
    'Enfants vivant dans ces familles » : 2 enfants',
    'Seuls les numéros de ligne sont affichés. Ils restent sur ce poste.',
  ])
    expect(view.text).toContain(part);
  expect(view.buttons).toEqual(expect.arrayContaining(['Résultats', '3', 'Voir la ligne']));
  expect(view.text).not.toMatch(/D-2|E-2/);
  pane.leaveExplanation();
  expect(pane.state().explanation).toBeNull();
});

test('a sheet that an earlier run left is said, with the way to it', () => {
  const done = { result: result({ left: ['Comparaison 2016'] }), at, year: 2016, fingerprint: 'f1' };
  const view = seen({ ...read, step: 'statistics', showsDone: true, done });
  expect(view.text).toContain(
    '« Comparaison 2016 » vient d’une génération précédente : ses chiffres peuvent ne plus correspondre.',
  );
  expect(view.buttons).toContain('Aller à « Comparaison 2016 »');
});

test.each([
  [null, 'Ces deux chiffres ne comptent pas les mêmes fiches : aucune ligne ne peut être montrée.'],
  [{ expected: [], found: [] }, 'Les deux chiffres comptent les mêmes lignes.'],
])('without a row to name (%j), the pane says why and shows the two figures', async (rows, text) => {
  const made = await computed();
  const origin = checkOrigin(made, checkOf(made));
  if (origin === null) throw new Error('no origin');
  const done = { result: resultOf(made), at, year: 2016, fingerprint: 'f1' };
  const check = { ...origin, rows, outdated: true };
  const view = seen({ ...read, step: 'statistics', showsDone: true, done, explanation: { figure: null, check } });
  expect(view.text).toContain(text);
  expect(view.text).toContain('Un registre a changé depuis la génération');
  expect(view.text).not.toContain('Voir la ligne');
});
