import type { Finding } from '@report/engine/contract';
import type { JournalEntry, RegistersState } from '../../../addin/actions';
import type { PaneState, Overlay } from '../../../addin/pane/model/state';
import { cell, correction, exception, finding, registers, figureChange } from './fake-ports';
import { checked, read, seen } from './seen';

const over = (overlay: Overlay, more: Partial<PaneState> = {}): PaneState => ({
  ...read,
  step: 'check',
  checked,
  overlays: [overlay],
  ...more,
});
const three = correction({ cells: [cell(), cell({ address: 'Q160' }), cell({ address: 'Q213' })] });
const ofThree = [finding(), finding({ address: 'Q160' }), finding({ address: 'Q213' })];

/** Its rows are read: they can be accepted as they stand. */
const usable: RegistersState['registers'] = new Map([
  ['dialogueCases', { register: 'dialogueCases', count: 0, columns: new Map(), sources: [] }],
]);

describe('findings', () => {
  const found = (more: Partial<PaneState> = {}, findings = ofThree): PaneState => ({
    ...read,
    step: 'check',
    checked,
    registers: registers({
      findings,
      registers: usable,
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

  test('what concerns no row cannot be left as it stands', () => {
    const offers = (findings: Finding[], map = usable) =>
      seen(found({ registers: registers({ findings, registers: map }) })).buttons.includes('Laisser tel quel…');
    expect(offers([finding({ rule: 'R05', address: 'B9' })])).toBe(true);
    // The header is row 4; a title above it, another sheet, a register that is not read.
    expect(offers([finding({ rule: 'R03', address: 'B4' })])).toBe(false);
    expect(offers([finding({ rule: 'R05', address: 'B9', sheet: 'Autre' })])).toBe(false);
    expect(offers([finding({ rule: 'R05', address: 'B9' })], new Map())).toBe(false);
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
    expect(view.buttons).toContain('Annuler');
  });

  test('nothing wrong: what was decided leads back', () => {
    const view = seen(found({ journal: [entry()] }, []));
    expect(view.title).toBe('0 erreur');
    expect(view.text).toContain('1 correction acceptée Notées dans la feuille « Journal des corrections ».');
    expect(view.text).toContain('1 exception acceptée Valeurs laissées telles quelles, avec leur motif.');
  });
});

describe('a correction', () => {
  const all = { ...figureChange, after: { count: 44, percent: 36, value: null } };
  const shown = (more: Partial<PaneState> = {}, corrections = [three]): PaneState =>
    over(
      { kind: 'correction', index: 0 },
      {
        registers: registers({ findings: ofThree, corrections }),
        effect: { of: 'c1 Q135', year: 2016, one: [figureChange], all: [all] },
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
      shown({ effect: { of: 'other', year: 2016, one: [figureChange], all: [all] } }, [{ ...three, shown: null }]),
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
    'DOSSIERS 2016, Q135 Valeur hors liste Vérifié dans le dossier : vu avec le service · 12.03.2017 Retirer l’exception',
  );
});

function entry(more: Partial<JournalEntry> = {}): JournalEntry {
  return {
    id: 'j1',
    at: '2017-03-12T10:41:00',
    rule: 'R14',
    sheet: 'Enfants Dialogue',
    address: 'K160',
    column: 'Domicile (région)',
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
  expect(view.text).toContain('Enfants Dialogue, K160 Domicile (région) · ');
  expect(view.text).toContain('Avant : Luxbg-ville → Après : Luxembourg-Ville Annuler');
  expect(view.text).toContain('Modifiée depuis par quelqu’un d’autre : elle ne sera pas remplacée.');
  expect(view.buttons.filter((button) => button === 'Annuler')).toHaveLength(2);
  expect(view.buttons.at(-1)).toBe('Ouvrir le journal');
});
