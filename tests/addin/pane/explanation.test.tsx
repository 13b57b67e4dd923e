import { renderToStaticMarkup } from 'react-dom/server';
import { PROFILE } from '@report/profiles/alupse';
import { AppError } from '@report/engine/contract';
import type { Explained, FigureOrigin, GenerateResult, RowExplanation } from '../../../addin/actions';
import type { PanePorts } from '../../../addin/pane';
import type { Pane } from '../../../addin/pane/model/pane';
import { rowsToSelect } from '../../../addin/pane/views/show-rows';
import { PaneView } from '../../../addin/pane/views/pane-view';
import { ProfileProvider } from '../../../addin/pane/views/profile-context';
import { UiRoot } from '../../../addin/ui';
import { readyToGenerate, result } from './fake-ports';
import { deferred, settle } from './settle';

const figure = (more: Partial<Explained<FigureOrigin>> = {}): Explained<FigureOrigin> => ({
  table: { id: 'a', number: 'C.3.1', title: 'Motif principal' },
  period: '2016',
  row: 'Violence sexuelle',
  column: null,
  figure: 44,
  measure: 'count',
  share: { percent: 36, base: 123 },
  sentences: ['Nouveaux dossiers : date d’ouverture dans l’année.'],
  sheets: [{ register: 'Dossiers', file: null, sheet: 'DOSSIERS 2016', rows: [135, 141, 145] }],
  outdated: false,
  ...more,
});
const key = { table: 'a', row: 0, column: 0 };
const row: Explained<RowExplanation> = {
  register: 'Dossiers',
  sheet: 'DOSSIERS 2016',
  row: 135,
  period: 'de 2016',
  counted: [{ table: { id: 'a', number: 'C.3.1', title: 'Motif' }, figures: [{ label: 'Violence sexuelle', key }] }],
  notCounted: [
    { reason: 'Date d’ouverture en 2015 : autre année.', tables: [{ id: 'b', number: null, title: 'Autre' }] },
  ],
  outdated: false,
};

/** A pane that has just written its sheets. */
async function generated(change: Partial<PanePorts> = {}): Promise<Pane> {
  const { pane } = await readyToGenerate(change);
  pane.generate('locally');
  await settle();
  return pane;
}

function read(pane: Pane): string {
  const html = renderToStaticMarkup(
    <UiRoot>
      <ProfileProvider value={PROFILE}>
        <PaneView pane={pane} now={() => new Date(2017, 2, 12)} />
      </ProfileProvider>
    </UiRoot>,
  );
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, '’')
    .replace(/\s+/g, ' ');
}

test('nothing is explained before sheets are written', async () => {
  const explainFigure = jest.fn(() => Promise.resolve(figure()));
  const { pane } = await readyToGenerate({ explainFigure });
  pane.explainFigure();
  await settle();
  expect(explainFigure).not.toHaveBeenCalled();
  expect(pane.state().explanation).toBeNull();
});

test('a figure: its table, its share, what it counts, its rows', async () => {
  const pane = await generated({ explainFigure: () => Promise.resolve(figure()) });
  expect(read(pane)).toContain('D’où vient un chiffre ?');
  pane.explainFigure();
  await settle();
  const text = read(pane);
  for (const part of [
    'Résultats',
    'D’où vient ce chiffre ?',
    '44 Violence sexuelle C.3.1 Motif principal · 2016 36 % de 123',
    'Ce qui est compté Nouveaux dossiers : date d’ouverture dans l’année.',
    '3 lignes de « DOSSIERS 2016 »',
    'Seuls les numéros de ligne sont affichés. Ils restent sur ce poste.',
    'Une ligne n’est pas comptée ?',
    'Voir la première ligne',
    'Expliquer le chiffre sélectionné',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('Un registre a changé');
});

test('many rows are shown twelve at first', async () => {
  const rows = Array.from({ length: 44 }, (_, index) => index + 2);
  const sheets = [{ register: 'Dossiers', file: null, sheet: 'DOSSIERS 2016', rows }];
  const pane = await generated({ explainFigure: () => Promise.resolve(figure({ sheets, outdated: true })) });
  pane.explainFigure();
  await settle();
  const text = read(pane);
  expect(text).toContain('Afficher les 32 autres lignes');
  expect(text).toContain('Sélectionner les 44 lignes');
  expect(text).toContain('Un registre a changé depuis la génération');
});

test('rows of another file are named, but lead nowhere', async () => {
  const sheets = [{ register: 'Familles', file: 'bebe.xlsx', sheet: 'Familles', rows: [4, 9] }];
  const pane = await generated({ explainFigure: () => Promise.resolve(figure({ sheets })) });
  pane.explainFigure();
  await settle();
  const text = read(pane);
  expect(text).toContain('2 lignes de « Familles », bebe.xlsx');
  expect(text).not.toContain('Voir la première ligne');
});

test('on no figure, the pane says where to click', async () => {
  const pane = await generated();
  pane.explainFigure();
  await settle();
  expect(read(pane)).toContain('Cliquez sur un chiffre d’une feuille de résultats.');
});

test('a row: the figures that count it, the reasons of the others, and the way back', async () => {
  const pane = await generated({
    explainFigure: () => Promise.resolve(figure()),
    explainRow: () => Promise.resolve(row),
  });
  pane.explainFigure();
  await settle();
  pane.explainRow();
  await settle();
  const text = read(pane);
  for (const part of [
    'Ligne 135 de « DOSSIERS 2016 »',
    'Comptée dans 1 chiffre de 1 tableau de 2016.',
    'C.3.1 Motif Violence sexuelle',
    'Pas comptée dans 1 tableau Date d’ouverture en 2015 : autre année. Autre',
  ])
    expect(text).toContain(part);
  pane.leaveExplanation();
  expect(pane.state().explanation).toEqual({ figure: figure() });
  pane.leaveExplanation();
  expect(pane.state()).toMatchObject({ explanation: null, showsDone: true });
});

test('on no row of a register, the pane says so', async () => {
  const pane = await generated();
  pane.explainRow();
  await settle();
  expect(read(pane)).toContain('La cellule choisie n’est pas dans une ligne d’un registre.');
});

test('what Excel refuses is said in place', async () => {
  const pane = await generated({ explainFigure: () => Promise.reject(new AppError('CELL_EDITING')) });
  pane.explainFigure();
  await settle();
  expect(pane.state()).toMatchObject({ incident: null, explanation: null });
  expect(pane.state().notice).toContain('Une cellule est en cours de saisie');
});

test('an answer that comes when the figures are written again is dropped', async () => {
  const late = deferred<Explained<FigureOrigin> | null>();
  const writing = deferred<GenerateResult>();
  let runs = 0;
  const pane = await generated({
    explainFigure: () => late.promise,
    generateStatistics: () => (runs++ === 0 ? Promise.resolve(result()) : writing.promise),
  });
  pane.explainFigure();
  pane.generate('locally');
  late.resolve(figure());
  await settle();
  expect(pane.state().explanation).toBeNull();
  writing.resolve(result());
  await settle();
  expect(pane.state().explanation).toBeNull();
});

test.each<[readonly number[], string | null]>([
  [[], null],
  [[7], '7:7'],
  [[7, 8, 9], '7:9'],
  [[7, 9], null],
])('the rows %j are one block: %s', (rows, block) => {
  expect(rowsToSelect(rows)).toBe(block);
});
