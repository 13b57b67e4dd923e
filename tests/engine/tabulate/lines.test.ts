import { compute, labels, newCases, notes, printed, repeat, text } from './compute-table';

describe('lines of a code list', () => {
  test('valid codes with zero, the unanswered always, off the list only when there are some', () => {
    expect(printed(compute('dialogue-cadre', newCases('setting', { intrafamilial: 3 })))).toEqual([
      ['intrafamilial', 3, 100],
      ['extrafamilial', 0, 0],
      ['', 0, 0],
      ['total', 3, 100],
    ]);
    expect(printed(compute('dialogue-cadre', newCases('setting', { extrafamilial: 2, '': 1, '?': 1 })))).toEqual([
      ['intrafamilial', 0, 0],
      ['extrafamilial', 2, 50],
      ['', 1, 25],
      ['?', 1, 25],
      ['total', 4, 100],
    ]);
  });

  test('a code outside its validity is printed only when it is counted', () => {
    const codes = (year: number, counts: Readonly<Record<string, number>>) =>
      compute('dialogue-justice-instances', newCases('justiceBodies', counts), { year }).rows.map(({ code }) => code);
    expect(codes(2022, { scas: 1 })).toContain('police');
    expect(codes(2023, { scas: 1 })).not.toContain('police');
    expect(codes(2023, { scas: 1, police: 1 })).toContain('police');
  });

  test('labels are those of the edition', () => {
    const facts = newCases('motive', { 'violence-psychologique': 1 });
    expect(labels(compute('dialogue-motif', facts, { edition: '2016' }))).toContain(
      'Violences psychologiques (harcèlement, …)',
    );
    expect(labels(compute('dialogue-motif', facts, { edition: '2023' }))).toContain('Violence psychologique');
  });

  test('groups, followed by their codes; a group that is one code is a plain line', () => {
    const table = compute('dialogue-violence-sexuelle-detail', {
      case: [
        ...repeat(4, { caseYear: 'new', motive: 'violence-sexuelle', sexualViolenceDetail: 'par-adulte-moins-12' }),
        ...repeat(2, { caseYear: 'new', motive: 'violence-sexuelle', sexualViolenceDetail: 'par-adulte-adolescent' }),
        ...repeat(3, { caseYear: 'new', motive: 'violence-sexuelle', sexualViolenceDetail: 'entre-pairs' }),
        ...repeat(1, { caseYear: 'new', motive: 'negligence', sexualViolenceDetail: 'entre-pairs' }),
      ],
    });
    expect(table.base).toEqual({ label: 'nouveaux dossiers Violence sexuelle', n: 9 });
    expect(table.rows.map(({ code, role, cells: [cell] }) => [code, role, cell?.count])).toEqual([
      ['jeux-enfants-bas-age', 'line', 0],
      ['par-adulte', 'group', 6],
      ['par-adulte-moins-12', 'sub', 4],
      ['par-adulte-adolescent', 'sub', 2],
      ['par-adulte-inconnu', 'sub', 0],
      ['entre-adolescents', 'line', 0],
      ['adolescent-auteur', 'line', 0],
      ['entre-pairs', 'line', 3],
      ['', 'missing', 0],
    ]);
    expect(labels(table)[2]?.replaceAll('\u00a0', ' ')).toBe('dont victime : enfant en dessous de 12 ans');
    const percent = (code: string) => table.rows.find((row) => row.code === code)?.cells[0]?.percent ?? NaN;
    expect(percent('par-adulte')).toBe(percent('par-adulte-moins-12') + percent('par-adulte-adolescent'));
  });

  test('groups alone', () => {
    expect(
      printed(compute('dialogue-envoyeur-groupe', newCases('referrer', { foyers: 2, enseignement: 3, medical: 5 }))),
    ).toEqual([
      ['medical', 5, 50],
      ['justice', 0, 0],
      ['reseau', 5, 50],
      ['prive', 0, 0],
      ['', 0, 0],
      ['total', 10, 100],
    ]);
  });

  test('by count, then by the label that is displayed, accents apart; zeros never', () => {
    const table = compute('dialogue-nationalite', {
      child: ['us', 'dz', 'lu', 'us', 'dz', 'lu', 'lu', 'pt'].map((nationality) => ({
        codes: { caseYear: 'new', nationality },
      })),
    });
    expect(labels(table)).toEqual(['Luxembourgeoise', 'Algérienne', 'Américaine', 'Portugaise', 'Non renseigné']);
    expect(notes(table)).toContain('Ordre : effectif décroissant, puis alphabétique.');
  });

  test('by the label that is displayed; proper names keep their capital in the sentence', () => {
    const table = compute('bebe-nationalite', {
      parent: ['us', 'dz', 'lu', 'us'].map((nationality) => ({ codes: { role: 'mother', nationality } })),
    });
    expect(labels(table)).toEqual(['Algérie', 'États-Unis', 'Luxembourg', 'Inconnue']);
    expect(text(table)).toContain('Algérie 1 / 0, États-Unis 2 / 0 et Luxembourg 1 / 0');
  });

  test('the first lines, the others together, and how many codes there are', () => {
    const parents = { pt: 5, lu: 9, cv: 3, fr: 2, be: 2, '': 4 };
    const table = compute('bebe-nationalites-meres', {
      parent: Object.entries(parents).flatMap(([nationality, count]) => repeat(count, { role: 'mother', nationality })),
    });
    expect(
      table.rows.map(({ code, label, role, cells: [cell] }) => [code, label, role, cell?.count, cell?.percent]),
    ).toEqual([
      ['lu', 'Luxembourgeois', 'line', 9, 43],
      ['pt', 'Portugais', 'line', 5, 24],
      ['cv', 'Cap-verdien', 'line', 3, 14],
      ['rest', 'Autres (2)', 'line', 4, 19],
      ['be', 'dont Belge', 'sub', 2, 10],
      ['fr', 'dont Français', 'sub', 2, 10],
      ['', 'Inconnue', 'missing', 4, null],
      ['levels', 'Nationalités représentées', 'levels', 5, null],
    ]);
    expect(table.base.n).toBe(21);
    expect(table.total?.cells[0]).toMatchObject({ count: 21, percent: 100 });
    expect(text(table)).toBe(
      'Nationalités prédominantes des mères : luxembourgeois 43 %, portugais 24 %, cap-verdien 14 % et autres (2) 19 %. 5 nationalités sont représentées.',
    );
  });
});

describe('facts that fit no line of a partition', () => {
  test('have a line of their own, outside the total when the base is the lines', () => {
    const table = compute('dialogue-sans-dossier', {
      contact: [...repeat(3, { caller: 'prive', form: 'telephone' }), ...repeat(1, { caller: 'prive', form: '' })],
    });
    expect(table.rows.at(-1)).toMatchObject({
      label: 'Non renseigné',
      role: 'missing',
      cells: [{ count: 1, percent: null }],
    });
    expect(table.total?.cells[0]).toMatchObject({ count: 3, percent: 100 });
    expect(table.base.n).toBe(3);
    expect(notes(table)).toContain('« Non renseigné » n’est pas compris dans le total.');
  });

  test('none, no line', () => {
    const table = compute('dialogue-sans-dossier', { contact: repeat(3, { caller: 'prive', form: 'telephone' }) });
    expect(table.rows.map(({ role }) => role)).toEqual(['line', 'line', 'line', 'line', 'line']);
  });
});
