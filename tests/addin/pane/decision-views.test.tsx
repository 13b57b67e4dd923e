import type { Question } from '@alupse/domain/registers';
import type { JournalEntry } from '../../../addin/actions';
import type { PaneState, Place } from '../../../addin/pane/state';
import { cell, correction, exception, finding, registers, summary } from './fake-ports';
import { checked, read, seen } from './seen';

const over = (place: Place, more: Partial<PaneState> = {}): PaneState => ({
  ...read,
  step: 'check',
  checked,
  places: [place],
  ...more,
});
const three = correction({ cells: [cell(), cell({ address: 'Q160' }), cell({ address: 'Q213' })] });
const ofThree = [finding(), finding({ address: 'Q160' }), finding({ address: 'Q213' })];

describe('questions', () => {
  const whichField: Question = {
    id: 'q1',
    kind: 'whichField',
    file: null,
    sheet: 'DOSSIERS 2016',
    register: 'dialogueCases',
    header: 'Début',
    column: { header: 'debut', nth: 0, letter: 'M' },
    fields: [
      { field: 'openingDate', evidence: '263 dates, jamais avant la demande' },
      { field: 'firstAppointmentDate', evidence: '' },
    ],
  };
  const asking = (...questions: Question[]): PaneState => ({ ...read, registers: registers({ questions }) });

  test('a column: the likeliest first with its evidence, what refusing costs last, nothing chosen', () => {
    const view = seen(asking(whichField));
    expect(view.title).toBe('1 registre reconnu, 1 question');
    expect(view.text).toContain('Dossiers Dialogue · colonne M Que contient la colonne « Début » ?');
    expect(view.text).toMatch(
      /Date d’ouverture Le plus probable : 263 dates, jamais avant la demande Date du 1er rendez-vous Autre chose : ne pas l’utiliser \d+ tableaux ne pourront pas être calculés Valider ma réponse/,
    );
    expect(view.text).toContain('La réponse est gardée dans ce classeur. La question ne reviendra pas.');
    expect(view.text).toContain('Sans réponse, la vérification laissera la colonne « Début » de côté.');
    expect(view.html).not.toMatch(/checked=""/);
    expect(view.html).toMatch(/1 question/);
  });

  test('only one of several is asked at a time: one filled button', () => {
    const view = seen(asking(whichField, { ...whichField, id: 'q2', header: 'Fin' }));
    expect(view.title).toBe('1 registre reconnu, 2 questions');
    expect(view.text).toContain('Question 1 sur 2 · Dossiers Dialogue · colonne M');
    expect(view.buttons.filter((button) => button === 'Valider ma réponse')).toHaveLength(1);
    expect(view.buttons).toContain('Voir la question suivante');
  });

  test.each<[string, Question, readonly string[]]>([
    [
      'a sheet',
      {
        id: 'q',
        kind: 'whichRegister',
        file: null,
        sheet: 'Suivi',
        headerRow: 3,
        registers: ['dialogueActs', 'actions'],
      },
      ['Quel registre contient la feuille « Suivi » ?', 'Prestations Dialogue', 'Autre chose : ne pas l’utiliser'],
    ],
    [
      'a header',
      { id: 'q', kind: 'whichHeader', file: null, sheet: 'Appels', register: 'dialogueContacts', rows: [2, 4] },
      ['Sur quelle ligne sont les titres de colonnes ?', 'Ligne 2 Ligne 4', 'Autre chose : ne pas l’utiliser'],
    ],
    [
      'two columns',
      {
        id: 'q',
        kind: 'whichColumn',
        file: null,
        sheet: 'DOSSIERS 2016',
        register: 'dialogueCases',
        field: 'mainMotive',
        headers: ['Motif', 'Raison'],
        columns: [
          { header: 'motif', nth: 0, letter: 'Q' },
          { header: 'raison', nth: 0, letter: 'R' },
        ],
      },
      ['Quelle colonne contient « Motif principal » ?', '« Motif », colonne Q « Raison », colonne R Aucune'],
    ],
    [
      'a writing',
      {
        id: 'q',
        kind: 'whichCode',
        register: 'dialogueCases',
        field: 'mainMotive',
        vocabulary: 'dialogueMotif',
        text: 'Viol',
        texts: ['Viol', 'viols'],
        cells: 5,
        addresses: [{ file: null, sheet: 'DOSSIERS 2016', address: 'Q7' }],
        codes: [],
      },
      [
        'Que veut dire « Viol » (et 1 autre écriture) ?',
        'Une valeur de la liste Autre chose : laisser hors liste 5 cellules en « Hors liste », dont Q7',
      ],
    ],
  ])('%s', (_, question, words) => {
    const view = seen(asking(question));
    for (const part of words) expect(view.text).toContain(part);
  });
});

describe('registers', () => {
  test('an ignored sheet, lost lists, other workbooks', () => {
    const state: PaneState = {
      ...read,
      registers: registers({
        ignoredSheets: ['Brouillon'],
        summaries: [
          summary(),
          summary({ file: 'bebe.xlsx', title: 'Demandes Bébé', register: 'bebeRequests', rows: 12 }),
        ],
      }),
      others: [{ file: 'bebe.xlsx', date1904: false, sheets: [] }],
      lostLists: ['mainMotive', 'setting'].map((field) => ({
        register: 'dialogueCases',
        sheet: 'DOSSIERS 2016',
        field,
        header: field,
        cells: 12,
        areas: ['Q2:Q13'],
        kind: 'pasted',
      })),
    };
    const view = seen(state, { canAddFiles: true });
    expect(view.text).toContain('2 listes déroulantes ont été écrasées par un collage.');
    expect(view.text).toContain('Chaque service garde son classeur ? Additionnez-les ici, sans rien copier.');
    expect(view.text).toContain('bebe.xlsx Demandes Bébé · 12 lignes');
    expect(view.buttons).toEqual(
      expect.arrayContaining([
        'Les remettre',
        'Choisir un registre pour cette feuille',
        'Retirer',
        'Ajouter un classeur',
      ]),
    );
    expect(seen(state, { canAddFiles: false }).buttons).not.toContain('Ajouter un classeur');
  });

  test('sheets by hand: what was found is proposed, with what speaks for it', () => {
    const sheet = { firstRow: 0, firstColumn: 0, values: [], hiddenRows: [], tables: [], mergedAreas: [] };
    const view = seen({
      ...read,
      places: [{ kind: 'sheets' }],
      registers: registers({
        summaries: [summary({ unusedColumns: 1 })],
        workbooks: [
          {
            file: null,
            date1904: false,
            sheets: [
              { ...sheet, name: 'DOSSIERS 2016' },
              { ...sheet, name: 'Brouillon' },
            ],
          },
        ],
      }),
    });
    expect(view.title).toBe('Choisir les feuilles');
    expect(view.text).toContain('2 titres sur 3 retrouvés, ligne 4');
    expect(view.text).toContain('Aucun titre retrouvé');
    expect(view.html).toMatch(/<option value="dialogueCases" selected="">/);
    expect(view.html).toMatch(/<option value="none" selected="">Ne pas utiliser/);
    expect(view.buttons).toEqual(['Registres', 'Enregistrer ces choix', 'Annuler']);
  });

  test('a new register: all thirteen, by service', () => {
    const view = seen({ ...read, places: [{ kind: 'newRegister' }] });
    expect(view.title).toBe('Créer un registre');
    expect(view.buttons).toHaveLength(14);
    expect(view.text).toMatch(/Dialogue Dossiers Dialogue \d+ colonnes · déjà dans ce classeur/);
  });
});

describe('findings', () => {
  const found = (more: Partial<PaneState> = {}, findings = ofThree): PaneState => ({
    ...read,
    step: 'check',
    checked,
    registers: registers({
      findings,
      corrections: [three],
      accepted: [{ finding: finding(), exception: exception() }],
    }),
    ...more,
  });

  test('what is proposed, what was accepted, and the marks', () => {
    const view = seen(found({}, [...ofThree, finding({ rule: 'R05', address: 'B2', message: 'Date illisible.' })]));
    expect(view.title).toBe('4 erreurs à corriger');
    for (const words of [
      '3 ont une correction proposée. L’autre est à vérifier dans le registre.',
      '4 constats affichés · 1 exception acceptée, comptée à part',
      'Valeur hors liste 3 propositions · 1 tableau faussé',
      '« Motif principal » : valeur hors liste. Proposition : Violence sexuelle. DOSSIERS 2016 : 3 cellules, même écriture',
      'Marquer ces cellules dans les feuilles Vos couleurs ne changent pas. La marque s’enlève sans laisser de trace.',
    ]) {
      expect(view.text).toContain(words);
    }
    expect(view.buttons).toEqual(
      expect.arrayContaining(['Voir la correction', 'Laisser tel quel…', 'Voir les 3 corrections proposées']),
    );
    expect(view.html).toMatch(/type="checkbox"(?! checked)/);
    expect(seen(found({ marked: true })).html).toMatch(/type="checkbox"[^>]* checked/);
  });

  test('of another workbook are named, and cannot be gone to or corrected', () => {
    const elsewhere = finding({ file: 'bebe.xlsx' });
    const inFile = correction({ cells: [cell({ file: 'bebe.xlsx' })] });
    const view = seen(found({ registers: registers({ findings: [elsewhere], corrections: [inFile] }) }));
    expect(view.text).toContain('DOSSIERS 2016, dans l’autre classeur (bebe.xlsx)');
    expect(view.buttons).not.toContain('Q135');
    expect(view.buttons).not.toContain('Voir la correction');
    expect(view.buttons.some((button) => button.includes('proposée'))).toBe(false);
  });

  test('what was just corrected can be taken back at once', () => {
    const view = seen(found({ notice: '3 cellules corrigées.', undo: ['j1', 'j2', 'j3'] }));
    expect(view.text).toContain('3 cellules corrigées.');
    expect(view.buttons).toContain('Reprendre');
  });

  test('nothing wrong: what was decided leads back', () => {
    const view = seen(found({ journal: [entry()] }, []));
    expect(view.title).toBe('0 erreur');
    expect(view.text).toContain('1 correction acceptée Notées dans la feuille « Journal des corrections ».');
    expect(view.text).toContain('1 exception acceptée Valeurs laissées telles quelles, avec leur motif.');
  });
});

describe('a correction', () => {
  const change = {
    table: 'a',
    number: 'C.3.1',
    title: 'Motif principal',
    line: 'Violence sexuelle',
    column: null,
    before: { count: 41, percent: 33, value: null },
    after: { count: 42, percent: 34, value: null },
  };
  const all = { ...change, after: { count: 44, percent: 36, value: null } };
  const shown = (more: Partial<PaneState> = {}, corrections = [three]): PaneState =>
    over(
      { kind: 'correction', index: 0 },
      {
        registers: registers({ findings: ofThree, corrections }),
        effect: { of: 'c1 Q135', year: 2016, one: [change], all: [all] },
        ...more,
      },
    );

  test('shows before, after, and its effect, above the consent', () => {
    const view = seen(shown());
    expect(view.title).toBe('Correction proposée');
    for (const words of [
      '1 sur 3',
      'Avant Viol. sexuelle Après Violence sexuelle',
      'Effet sur les tableaux de 2016 Ligne Avant Après Violence sexuelle C.3.1 Motif principal 41 33 % 42 34 %',
      'Q135, Q160 et Q213 ont la même écriture. Avec les 3 corrections, Violence sexuelle passe de 41 à 44.',
      'Seules ces cellules changent, leur format reste.',
    ]) {
      expect(view.text).toContain(words);
    }
    expect(view.buttons).toEqual([
      'Constats',
      '',
      '',
      'Aller à la cellule Q135 de « DOSSIERS 2016 »',
      'Accepter la correction',
      'Accepter les 3',
      'Laisser tel quel…',
    ]);
  });

  test('never shows the value of a personal column, nor the effect of another cell', () => {
    const view = seen(
      shown({ effect: { of: 'other', year: 2016, one: [change], all: [all] } }, [{ ...three, shown: null }]),
    );
    expect(view.text).not.toContain('Avant');
    expect(view.text).not.toContain('passe de 41');
    expect(view.text).toContain('La valeur de cette colonne n’est pas affichée.');
  });

  test('several writings of one answer are one decision', () => {
    const other = correction({ id: 'c2', cells: [cell({ address: 'Q9', before: 'violence sex' })] });
    const view = seen(shown({}, [correction(), other]));
    expect(view.text).toContain('Q135 et Q9 sont 2 écritures de « Violence sexuelle ».');
    expect(view.buttons).toContain('Accepter les 2');
  });

  test('an index too high shows the last one', () => {
    expect(
      seen(over({ kind: 'correction', index: 9 }, { registers: registers({ corrections: [three] }) })).text,
    ).toContain('3 sur 3');
  });
});

test('an exception: why, with nothing chosen', () => {
  const view = seen(
    over({
      kind: 'reason',
      findings: [finding({ address: 'L188', message: 'Délai de 214 jours.', severity: 'warning' })],
    }),
  );
  expect(view.title).toBe('Accepter avec motif');
  for (const words of [
    'Délai de 214 jours. « DOSSIERS 2016 », cellule L188.',
    'La cellule ne change pas. Ce constat sera compté à part, comme exception, tant que la ligne ne change pas.',
    'Pourquoi cette valeur est-elle juste ? Vérifié dans le dossier Cas particulier, confirmé par le service Donnée ancienne, impossible à retrouver Autre motif',
    'Précision (facultatif) N’écrivez ni nom, ni date de naissance, ni adresse : ce texte est gardé dans le classeur.',
  ]) {
    expect(view.text).toContain(words);
  }
  expect(view.html).not.toMatch(/checked=""/);
  expect(view.html).toMatch(/maxlength="200"/i);
  expect(view.buttons).toEqual(['Constats', 'Accepter avec ce motif', 'Annuler']);
});

test('the exceptions, each with its reason and the way back', () => {
  const accepted = [{ finding: finding(), exception: exception({ detail: 'vu avec le service' }) }];
  const view = seen(over({ kind: 'exceptions' }, { registers: registers({ accepted }) }));
  expect(view.title).toBe('1 exception acceptée');
  expect(view.text).toContain(
    'DOSSIERS 2016, Q135 Valeur hors liste Vérifié dans le dossier : vu avec le service · 12/03/2017 Retirer l’exception',
  );
});

function entry(more: Partial<JournalEntry> = {}): JournalEntry {
  return {
    id: 'j1',
    at: '2017-03-12T10:41:00',
    rule: 'R14',
    sheet: 'Enfants Dialogue',
    address: 'K160',
    before: 'Luxbg-ville',
    after: 'Luxembourg-Ville',
    state: 'done',
    ...more,
  };
}

test('the journal: what stands, the way back, and what somebody else changed since', () => {
  const journal = [
    entry(),
    entry({ id: 'j2', address: 'K7', state: 'changedSince' }),
    entry({ id: 'j3', address: 'A1', state: 'takenBack' }),
    entry({ id: 'j4', address: 'B2', before: null, after: null }),
  ];
  const view = seen(over({ kind: 'journal' }, { journal }));
  expect(view.title).toBe('3 corrections acceptées');
  expect(view.text).toContain('Avant : Luxbg-ville → Après : Luxembourg-Ville Reprendre');
  expect(view.text).toContain('Modifiée depuis par quelqu’un d’autre : elle ne sera pas remplacée.');
  expect(view.buttons.filter((button) => button === 'Reprendre')).toHaveLength(2);
  expect(view.buttons.at(-1)).toBe('Ouvrir le journal');
});
