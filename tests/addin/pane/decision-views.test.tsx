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
      expect.arrayContaining(['Voir la correction', 'Laisser tel quel…', 'Voir la correction proposée']),
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
  const shown = (more: Partial<PaneState> = {}, corrections = [three]): PaneState =>
    over(
      { kind: 'correction', index: 0, left: [] },
      {
        registers: registers({ findings: ofThree, corrections }),
        effect: { of: JSON.stringify(['k1', []]), year: 2016, changes: [figureChange] },
        ...more,
      },
    );

  test('shows before, after, and its effect, above the consent', () => {
    const view = seen(shown());
    expect(view.title).toBe('Correction proposée');
    for (const words of [
      '1 sur 1',
      '3 cellules, même écriture Viol. sexuelle → Violence sexuelle 1 cellule Q135',
      'Effet sur les tableaux de 2016 Ligne Avant Après Violence sexuelle C.3.1 Motif principal 41 33 % 42 34 %',
      'Seules ces cellules changent, leur format reste.',
    ]) {
      expect(view.text).toContain(words);
    }
    expect(view.buttons).toEqual([
      'Vérification',
      '',
      '',
      'Q135',
      'Q160',
      'Q213',
      'Corriger 3 cellules',
      'Laisser tel quel…',
    ]);
    expect(view.html.match(/type="checkbox"[^>]* checked/g)).toHaveLength(3);
  });

  test('its button counts what is ticked; with nothing ticked it does nothing', () => {
    const left = (...addresses: string[]) =>
      seen(
        shown({
          overlays: [{ kind: 'correction', index: 0, left: addresses.map((address) => `c1 DOSSIERS 2016 ${address}`) }],
        }),
      );
    const two = left('Q160');
    expect(two.buttons).toContain('Corriger 2 cellules');
    expect(two.html.match(/type="checkbox"[^>]* checked/g)).toHaveLength(2);
    // The effect that is known is that of three.
    expect(two.html).toContain('calcul en cours');
    expect(left('Q135', 'Q160', 'Q213').html).toMatch(/aria-disabled="true"[^>]*>.*Corriger 0/s);
  });

  test('every distinct writing is listed with its count, one alone without a tick', () => {
    const writings = ['Viol. sex.', 'violence sex', 'V. sexuelle'].map((before, at) =>
      correction({
        id: `w${at}`,
        shown: { before, after: 'Violence sexuelle' },
        cells: Array.from({ length: at + 1 }, (_, row) => cell({ address: `Q${at}${row}`, before })),
      }),
    );
    const view = seen(shown({}, writings));
    expect(view.text).toContain('6 cellules, 3 écritures de « Violence sexuelle »');
    expect(view.text).toContain('V. sexuelle → Violence sexuelle 3 cellules Q20 Q21 Q22');
    const alone = seen(shown({}, [correction()]));
    expect(alone.text).toContain('Avant Viol. sexuelle Après Violence sexuelle');
    expect(alone.html).not.toContain('type="checkbox"');
    expect(alone.buttons).toContain('Corriger 1 cellule');
  });

  test('of a number is not said to be a writing', () => {
    const number = correction({ cells: [cell({ before: 1, after: 2 })], shown: { before: '1', after: '2' } });
    const view = seen(shown({}, [number]));
    expect(view.text).toContain('Ce nombre est déduit des autres registres. Vérifiez qu’il convient.');
    expect(view.text).not.toContain('écriture la plus proche');
  });

  test('a button counts what the filter shows', () => {
    const other = correction({ id: 'c2', cluster: 'k2', rule: 'R18', cells: [cell({ address: 'B2' })] });
    const findings = [...ofThree, finding({ rule: 'R18', severity: 'info', address: 'B2' })];
    const state = (severity: 'info' | null): PaneState => ({
      ...read,
      step: 'check',
      checked,
      registers: registers({ findings, corrections: [three, other] }),
      filter: { ...read.filter, severity },
    });
    expect(seen(state(null)).buttons).toContain('Voir les 2 décisions');
    expect(seen(state('info')).buttons).toContain('Voir la correction proposée');
  });

  test('never shows the value of a personal column, nor the effect of another cell', () => {
    const view = seen(
      shown({ effect: { of: 'other', year: 2016, changes: [figureChange] } }, [{ ...three, shown: null }]),
    );
    expect(view.text).not.toContain('Viol. sexuelle');
    expect(view.text).not.toContain('41');
    expect(view.text).toContain('DOSSIERS 2016, Q160 1 cellule');
    expect(view.text).toContain('La valeur de cette colonne n’est pas affichée.');
  });

  test('several writings of one answer are one decision', () => {
    const other = correction({ id: 'c2', cells: [cell({ address: 'Q9', before: 'violence sex' })] });
    const view = seen(shown({}, [correction(), other]));
    expect(view.text).toContain('2 cellules, 2 écritures de « Violence sexuelle »');
    expect(view.buttons).toContain('Corriger 2 cellules');
  });

  test('an index too high shows the last one', () => {
    expect(
      seen(over({ kind: 'correction', index: 9, left: [] }, { registers: registers({ corrections: [three] }) })).text,
    ).toContain('1 sur 1');
  });
});

describe('the decisions as a list', () => {
  const other = correction({
    id: 'c2',
    cluster: 'k2',
    tables: [],
    certainty: 'certain',
    cells: [cell({ address: 'Q9' })],
  });
  const listed = (more: Partial<PaneState> = {}) =>
    seen(
      over(
        { kind: 'decisions' },
        { registers: registers({ findings: ofThree, corrections: [three, other] }), ...more },
      ),
    );

  test('each says its cells, and what it does to the figures', () => {
    const { title, text, buttons } = listed({ neutral: [other] });
    expect(title).toBe('2 décisions à prendre');
    expect(text).toContain('4 cellules ont une correction proposée.');
    expect(text).toContain('Motif principal → Violence sexuelle 3 cellules · 1 tableau');
    expect(text).toContain('Motif principal → Violence sexuelle 1 cellule · aucun chiffre ne change');
    expect(buttons).toContain('Uniformiser 1 cellule');
    expect(buttons.at(-1)).toBe('Commencer par la première');
  });

  test('what changes no figure is looked for, and not offered where there is none', () => {
    expect(listed().html).toContain('recherche en cours');
    expect(listed({ neutral: [] }).text).not.toContain('Uniformiser');
  });
});

test('an exception: why, with nothing chosen', () => {
  const view = seen(
    over({
      kind: 'reason',
      findings: [finding({ address: 'L188', message: 'Délai de 214 jours.', severity: 'warning' })],
    }),
  );
  expect(view.title).toBe('Laisser tel quel');
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
  expect(view.buttons).toEqual(['Vérification', 'Laisser avec ce motif', 'Annuler']);
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
    entry({ id: 'j2', address: 'K7', state: 'changedSince', at: '2017-03-12T10:40:00' }),
    entry({ id: 'j3', address: 'A1', state: 'takenBack' }),
    entry({ id: 'j4', address: 'B2', before: null, after: null, at: '2017-03-12T10:39:00' }),
  ];
  const view = seen(over({ kind: 'journal' }, { journal }));
  expect(view.title).toBe('3 corrections acceptées');
  expect(view.text).toContain('Enfants Dialogue, K160 Domicile (région) · ');
  expect(view.text).toContain('Avant : Luxbg-ville → Après : Luxembourg-Ville Annuler');
  expect(view.text).toContain('Modifiée depuis par quelqu’un d’autre : elle ne sera pas remplacée.');
  expect(view.buttons.filter((button) => button === 'Annuler')).toHaveLength(2);
  expect(view.buttons.at(-1)).toBe('Ouvrir le journal');
});

test('the journal: what was done in one gesture is taken back in one', () => {
  const journal = Array.from({ length: 88 }, (_, row) => entry({ id: `j${row}`, address: `K${row}` }));
  const view = seen(over({ kind: 'journal' }, { journal }));
  expect(view.text).toContain('88 cellules corrigées Domicile (région) · ');
  expect(view.buttons).toEqual(['Vérification', 'Annuler les 88', 'Voir les cellules', 'Ouvrir le journal']);
  expect(seen(over({ kind: 'journal' })).title).toBe('Aucune correction');
});
