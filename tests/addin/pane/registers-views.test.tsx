import { NO_ANSWERS, type Question } from '@report/engine/registers';
import type { PaneState } from '../../../addin/pane/model/state';
import { registers, summary } from './fake-ports';
import { read, seen } from './seen';

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
    expect(view.text).toContain('La réponse est gardée dans ce classeur. Elle peut être retirée.');
    expect(view.text).toContain('Sans réponse, la vérification laissera la colonne « Début » de côté.');
    expect(view.html).not.toMatch(/checked=""/);
    expect(view.html).toMatch(/1\u00a0question/);
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
        like: 'Q14',
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
      overlays: [{ kind: 'sheets' }],
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

  test('a new register: all thirteen, by service; one that is there cannot be created again', () => {
    const view = seen({ ...read, overlays: [{ kind: 'newRegister' }] });
    expect(view.title).toBe('Créer un registre');
    expect(view.buttons.filter((button) => button === 'Créer')).toHaveLength(12);
    expect(view.text).toContain('Déjà dans ce classeur');
    expect(view.text).toMatch(/Dialogue Dossiers Dialogue Déjà dans ce classeur/);
  });
});

describe('what was answered before', () => {
  const hashed = [
    { salt: 'a'.repeat(32), values: [{ vocabulary: 'dialogueMotif', hash: 'b'.repeat(16), code: 'negligence' }] },
  ];
  const answers = {
    ...NO_ANSWERS,
    sheets: [{ file: null, sheet: 'Brouillon', register: null }],
    columns: [{ register: 'dialogueCases', header: 'entree', nth: 0, field: 'openingDate' }],
    hashed,
  };

  test('the way to it is there only when something was answered', () => {
    expect(seen({ ...read, registers: registers({ answers }) }).buttons).toContain('3 réponses gardées');
    expect(seen(read).buttons).not.toContain('3 réponses gardées');
    expect(seen({ ...read, registers: registers({ answers, summaries: [] }) }).buttons).toContain('3 réponses gardées');
  });

  test('each answer says what it was about and what was said; a writing that is gone is not named', () => {
    const view = seen({ ...read, overlays: [{ kind: 'answers' }], registers: registers({ answers }) });
    expect(view.title).toBe('3 réponses gardées');
    expect(view.text).toContain(
      'Feuille « Brouillon » Laissée de côté Cette feuille n’est pas dans les classeurs lus.',
    );
    expect(view.text).toContain('Dossiers Dialogue, colonne « entree » Contient : Date d’ouverture');
    expect(view.text).toContain('Écriture qui n’est plus dans le registre Veut dire : Négligence');
    expect(view.buttons.filter((label) => label === 'Demander à nouveau')).toHaveLength(3);
    for (const title of ['Feuille « Brouillon »', 'Écriture qui n’est plus dans le registre'])
      expect(view.html.replace(/\s/g, ' ')).toContain(`Demander à nouveau : ${title}`);
  });

  test('a question of yes or no is no writing that is gone', () => {
    const kept = { salt: 'a'.repeat(32), values: [{ vocabulary: 'ouiNon', hash: 'c'.repeat(16), code: 'oui' }] };
    const asked = registers({ answers: { ...NO_ANSWERS, hashed: [kept] } });
    const view = seen({ ...read, overlays: [{ kind: 'answers' }], registers: asked });
    expect(view.text).toContain('Question de oui ou non, ou écriture qui n’est plus dans le registre');
  });

  test('nothing left', () => {
    const view = seen({ ...read, overlays: [{ kind: 'answers' }] });
    expect(view.title).toBe('Aucune réponse gardée');
    expect(view.buttons).not.toContain('Demander à nouveau');
  });
});
