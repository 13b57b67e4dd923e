import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { APP_ERRORS, type AppErrorCode, isAppErrorCode } from '@report/engine/contract';
import { INITIAL_STATE, type Incident, type PaneState } from '../../../addin/pane/model/state';
import { finding, registers, result, table } from './fake-ports';
import { at, checked, read, seen } from './seen';

const run = { id: 1, local: false, stage: null, waiting: false, slow: false, cancelling: false } as const;

test.each<[string, PaneState, string, readonly string[]]>([
  ['reading', { ...INITIAL_STATE, run: { ...run, kind: 'open' } }, 'Lecture des registres…', []],
  [
    'no register',
    INITIAL_STATE,
    'Aucun registre trouvé dans ce classeur',
    ['Choisir les feuilles', 'Rapport Word', 'Créer un registre', 'Chercher à nouveau'],
  ],
  ['registers', read, '1 registre reconnu', ['Choisir les feuilles', 'Créer un registre', 'Vérifier les registres']],
  ['to check', { ...read, step: 'check' }, 'Registres à vérifier', ['Vérifier les registres']],
  ['checking', { ...read, step: 'check', run: { ...run, kind: 'check' } }, 'Vérification en cours…', ['Annuler']],
  ['nothing wrong', { ...read, step: 'check', checked }, '0 erreur', ['Passer aux statistiques', 'Vérifier à nouveau']],
  [
    'generating',
    { ...read, step: 'statistics', run: { ...run, kind: 'generate', stage: 'compute' } },
    'Génération des statistiques 2016…',
    ['Annuler'],
  ],
  [
    'putting in place',
    { ...read, step: 'statistics', run: { ...run, kind: 'generate', stage: 'promote' } },
    'Génération des statistiques 2016…',
    ['Mise en place…'],
  ],
  [
    'waiting',
    { ...read, step: 'statistics', run: { ...run, kind: 'generate', waiting: true } },
    'Une cellule est en cours de saisie',
    ['Annuler'],
  ],
  [
    'done',
    {
      ...read,
      step: 'statistics',
      showsDone: true,
      done: { result: result(), at, year: 2016, fingerprint: 'f1' },
    },
    '0 tableau écrit',
    [
      'Sommaire 2016 liens vers chaque tableau',
      'Dialogue 2016 listes du rapport',
      'Composer un tableau',
      'Rapport Word',
      'Classeur à transmettre',
      'Ouvrir le sommaire',
      'D’où vient un chiffre ?',
      'Changer l’année ou les options',
    ],
  ],
  ['no year', { ...read, step: 'statistics', choices: null }, 'Aucune année à proposer', ['Vérifier les registres']],
])('%s', (_, state, title, buttons) => {
  const view = seen(state);
  expect(view.title).toBe(title);
  expect(view.buttons).toEqual(buttons);
});

test('the statistics to generate: choices, what is weak, one big button', () => {
  const findings = [finding(), finding({ address: 'Q160', tables: ['b'] })];
  const tables = [table({ missing: 12 }), table({ id: 'b', number: 'C.3.5', title: 'Autorité parentale' })];
  const view = seen({ ...read, step: 'statistics', tables, registers: registers({ findings }) });
  expect(view.title).toBe('Statistiques 2016');
  for (const words of [
    '2 tableaux prêts, dont 1 avec des réponses manquantes.',
    'Dialogue · 2 tableaux',
    'Pourcentages : total ajusté à 100 %',
    'Comparer avec Rien 2015 2015 et 2014 Les tableaux de 2016 seulement.',
    '2 erreurs non corrigées Elles faussent 2 tableaux.',
    'C.3.3 Envoyeur 12 dossiers non renseignés sur 123',
    '1 tableau complet',
    'Écrit de nouvelles feuilles. Vos registres et vos autres feuilles ne changent pas.',
  ]) {
    expect(view.text).toContain(words);
  }
  expect(view.buttons.at(-1)).toBe('Générer statistiques');
});

test('findings: errors first, the first short group open, addresses that lead to their cell', () => {
  const findings = [
    finding(),
    finding({ address: 'Q160' }),
    ...Array.from({ length: 20 }, (_, index) =>
      finding({ rule: 'R39', severity: 'warning', address: `B${index}`, message: 'Hors période.' }),
    ),
  ];
  const state = { ...read, step: 'check', checked, registers: registers({ findings }) } as const;
  const view = seen(state);
  expect(view.title).toBe('2 erreurs à corriger');
  expect(view.text).toContain('22 constats affichés');
  expect(view.text).toContain('Valeur hors liste à vérifier · 1 tableau faussé');
  expect(view.buttons).toEqual(expect.arrayContaining(['Q135', 'Q160']));
  expect(view.buttons.some((button) => /^B\d/.test(button))).toBe(false);
  const open = seen({ ...state, filter: { ...state.filter, toggled: { 'warning R39': true } } });
  expect(open.buttons).toEqual(expect.arrayContaining(['B0', 'B11', 'Afficher les 8 autres cellules']));
  expect(open.buttons).not.toContain('B12');
  const none = seen({ ...state, filter: { ...state.filter, severity: 'info' } });
  expect(none.text).toContain('Aucun constat pour ce choix.');
  expect(none.buttons).toContain('Tout afficher');
});

describe('failures', () => {
  const incident = (code: AppErrorCode | null, during: Incident['during'], untouched = true): PaneState => ({
    ...read,
    step: during === 'open' ? 'registers' : during === 'check' ? 'check' : 'statistics',
    incident: { during, code, reference: '7F3A', untouched, local: false },
  });
  const codes = Object.keys(APP_ERRORS).filter(isAppErrorCode);

  test.each(codes)('%s says what happened, what to do, a code, and offers a way forward', (code) => {
    const view = seen(incident(code, 'generate'));
    const spaces = (text: string): string => text.replace(/\s+/g, ' ');
    expect(view.title).toBe(spaces(APP_ERRORS[code].title));
    // A code for a technician, except where the person mends it alone.
    const mends = /PROTECTED|READ_ONLY|REGISTERS_CHANGED|NO_DATA_FOR_YEAR|NO_TABLE/.test(code);
    expect(view.text.includes(`${code} · 7F3A`)).toBe(!mends);
    expect(view.buttons.length).toBeGreaterThanOrEqual(2);
    expect(view.buttons).toContain('Annuler');
  });

  test('a failing service can be done without', () => {
    const view = seen(incident('SERVICE_UNREACHABLE', 'generate'));
    expect(view.buttons).toEqual(['Calculer sur ce poste', 'Réessayer', 'Annuler']);
    expect(view.text).toContain('Votre classeur est comme avant : rien n’a été écrit.');
    expect(view.text).toContain('Le calcul peut se faire sur ce poste. Le résultat est exactement le même.');
  });

  test('changed registers cannot be overlooked', () => {
    expect(seen(incident('REGISTERS_CHANGED', 'generate')).buttons).toEqual([
      'Recommencer avec les nouvelles données',
      'Annuler',
    ]);
  });

  test('a bug: a code, and the state of the workbook only when it is known', () => {
    const known = seen(incident(null, 'generate'));
    expect(known.title).toBe('Une erreur imprévue est survenue');
    expect(known.text).toContain('Votre classeur est comme avant. Donnez ce code à votre informaticien : 7F3A .');
    expect(known.buttons).toEqual(['Réessayer']);
    expect(seen(incident(null, 'generate', false)).text).not.toContain('comme avant');
  });
});

/** The texts in a source: strings, parts of templates, words between tags. */
function textsOf(file: string, source: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isTemplateHead(node))
      texts.push(node.text);
    if (ts.isJsxText(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  if (/\.tsx?$/.test(file)) visit(ts.createSourceFile(file, source, ts.ScriptTarget.ES2022));
  return texts;
}

describe('the sources of the pane', () => {
  const files = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? files(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
    );
  const sources = ['pane', 'ui']
    .flatMap((folder) => files(path.join(import.meta.dirname, '../../../addin', folder)))
    .map((file) => [path.basename(file), readFileSync(file, 'utf8')] as const);

  test('French is set with spaces that do not break', () => {
    const broken = sources.flatMap(([file, text]) => textsOf(file, text).filter((words) => / [:;?!»%]|« /.test(words)));
    expect(broken).toEqual([]);
  });

  test('no text is ever turned into markup', () => {
    const found = sources.filter(([, text]) =>
      /innerHTML|insertAdjacentHTML|dangerously|document\.write|eval\(/.test(text),
    );
    expect(found.map(([file]) => file)).toEqual([]);
  });
});
