import { atOnce } from '@report/engine/registers';
import { ComputedCells } from '@report/word/cells';
import { NO_IDENTITIES, radar, understand, type Finding, type Radar } from '@report/word/radar';
import { PROFILE } from '../fixtures/alupse';
import { bookOf, figuresOf, reportOf } from './invented-report';
import { docx, p, table } from './make-docx';

const alone = { books: [], cells: null, year: null };
const understood = (bytes: Uint8Array) => atOnce(understand(bytes, alone));

/** A report of 2016 held against one of 2015, nothing else being known. */
function held(now: string, before: string, { year = 2016, last = 2015 } = {}): Radar {
  const [a, b] = [p(`Rapport ${year}`, 'Titre1') + now, p(`Rapport ${last}`, 'Titre1') + before].map((body) =>
    understood(docx(body)),
  );
  if (a === undefined || b === undefined) throw new Error('no report');
  return atOnce(radar(PROFILE, a, { ...alone, year, identities: NO_IDENTITIES, accepted: [], last: b }));
}
const told = (findings: readonly Finding[]): [text: string | undefined, expected: string | null][] =>
  findings.filter(({ kind }) => kind === 'an-dernier').map(({ places: [place], expected }) => [place?.text, expected]);

describe('a figure of the year before', () => {
  test.each([
    [
      'contre',
      'Nous avons suivi 123 familles du quartier, contre 134 en 2015.',
      'Nous avons suivi 131 familles du quartier, contre 120 en 2014.',
      '134',
      '131',
    ],
    [
      'in brackets',
      'La maison a ouvert 57 dossiers nouveaux (60 en 2015).',
      'La maison a ouvert 61 dossiers nouveaux (44 en 2014).',
      '60',
      '61',
    ],
    [
      'the year first',
      'En 2015, nos jeunes ont fait 88 sorties ; en 2016, ils en ont fait 91.',
      'En 2014, nos jeunes ont fait 70 sorties ; en 2015, ils en ont fait 83.',
      '88',
      '83',
    ],
    [
      'in words',
      'Le juge nous a confié 40 enfants, contre 52 l’année précédente.',
      'Le juge nous a confié 25 enfants, contre 30 l’année précédente.',
      '52',
      '25',
    ],
    [
      'a share',
      'Un parent sur deux travaille : 48 %, après 55 % en 2015, au foyer.',
      'Un parent sur deux travaille : 53 %, après 50 % en 2014, au foyer.',
      '55',
      '53',
    ],
    [
      'history',
      'En 2012, le premier groupe de parole avait réuni 19 mères.',
      'En 2012, le premier groupe de parole avait réuni 17 mères.',
      '19',
      '17',
    ],
  ])('must be what its report printed: %s', (_, now, before, wrong, right) => {
    expect(told(held(p(now), p(before)).findings)).toEqual([[wrong, right]]);
  });

  test.each([
    [
      'the same figure',
      'Nous avons suivi 123 familles du quartier, contre 131 en 2015.',
      'Nous avons suivi 131 familles du quartier, contre 120 en 2014.',
    ],
    [
      'rounded',
      'Nos séjours durent 7 mois en moyenne, contre 8 en 2015.',
      'Nos séjours durent 7,9 mois en moyenne, contre 8 en 2014.',
    ],
    [
      'said to be near',
      'Nous avons suivi 123 familles du quartier, contre près de 130 en 2015.',
      'Nous avons suivi 131 familles du quartier, contre près de 120 en 2014.',
    ],
    [
      'another sentence',
      'Le potager a donné 12 paniers, contre 40 en 2015.',
      'Nous avons suivi 131 familles du quartier, contre 120 en 2014.',
    ],
    [
      'two figures for one',
      'Nous avons suivi 123 familles, dont 30 nouvelles, contre 40 en 2015.',
      'Nous avons suivi 131 familles, dont 20 nouvelles, contre 50 en 2014.',
    ],
  ])('contradicts nothing: %s', (_, now, before) => {
    expect(told(held(p(now), p(before)).findings)).toEqual([]);
  });

  test('is counted: compared, or printed nowhere in its report', () => {
    const now =
      p('Nous avons suivi 123 familles du quartier, contre 134 en 2015.') +
      p('Le potager a donné 12 paniers, contre 40 en 2015.');
    const { last } = held(now, p('Nous avons suivi 134 familles du quartier, contre 120 en 2014.'));
    expect(last).toEqual({ year: 2015, isBefore: true, compared: 1, left: 1 });
  });

  test('in a table with a column or a line for each year', () => {
    const columns = (first: string, ...rows: (readonly string[])[]) =>
      p('Nos chiffres', 'Titre1') + table([['', first, String(Number(first) + 1)], ...rows]);
    const found = held(
      columns('2015', ['Nuitées', '412', '390'], ['Repas', '1.250', '1.300']),
      columns('2014', ['Nuitées', '398', '421'], ['Repas', '1.100', '1.250']),
    );
    expect(told(found.findings)).toEqual([['412', '421']]);
    const lines = (rows: (readonly string[])[]) => p('Nos chiffres', 'Titre1') + table([['Année', 'Nuitées'], ...rows]);
    const other = held(
      lines([
        ['2014', '398'],
        ['2015', '412'],
        ['2016', '390'],
      ]),
      lines([
        ['2013', '377'],
        ['2014', '399'],
        ['2015', '412'],
      ]),
    );
    expect(told(other.findings)).toEqual([['398', '399']]);
  });

  test('of a sentence written anew, is found by the cell beside it', () => {
    const [now, before] = [figuresOf(2024, 57, 83), figuresOf(2023, 41, 66)];
    const books = [bookOf(figuresOf(2021, 29, 71))];
    const last = atOnce(understand(reportOf(before), { books, cells: null, year: null }));
    const text =
      'On compte 57 accueils décidés dans la journée et 83 préparés de longue date, contre 44 et 66 en 2023.';
    const bytes = docx(p('Les accueils', 'Titre1') + p(text));
    const options = { books, cells: now, year: 2024, identities: NO_IDENTITIES, accepted: [], last };
    const { sentences } = atOnce(understand(bytes, options));
    const [sentence] = sentences;
    if (sentence === undefined) throw new Error('no sentence');
    const refs = ['accueil/urgence', 'accueil/prevu'];
    const recognised = refs.flatMap((ref, at) =>
      sentence.figures[at] ? [{ sentence, figure: sentence.figures[at], ref, how: 'equal' as const }] : [],
    );
    const document = understood(bytes).document;
    expect(told(atOnce(radar(PROFILE, { document, sentences, recognised }, options)).findings)).toEqual([]);
    const single = 'L’urgence a concerné 57 accueils, contre 44 en 2023.';
    const one = atOnce(understand(docx(p(single)), options));
    const [first] = one.sentences;
    const figure = first?.figures[0];
    if (first === undefined || figure === undefined) throw new Error('no figure');
    const known = { ...one, recognised: [{ sentence: first, figure, ref: 'accueil/urgence', how: 'equal' as const }] };
    expect(told(atOnce(radar(PROFILE, known, options)).findings)).toEqual([['44', '41']]);
  });
});

describe('what stayed as it was', () => {
  const same = 'Nous avons suivi 123 familles et 208 enfants.';

  test('a sentence whose figures all stayed is to be checked', () => {
    const { toCheck, findings } = held(p(same), p(same));
    expect([told(toCheck), told(findings)]).toEqual([[['123', null]], []]);
  });

  test.each([
    ['a figure changed', same, 'Nous avons suivi 123 familles et 209 enfants.'],
    ['one small count', 'Le jardin a 3 pommiers.', 'Le jardin a 3 pommiers.'],
    [
      'history',
      'En 2009, nous avions suivi 77 familles et 99 enfants.',
      'En 2009, nous avions suivi 77 familles et 99 enfants.',
    ],
  ])('%s: nothing to check', (_, now, before) => {
    expect(told(held(p(now), p(before)).toCheck)).toEqual([]);
  });

  test('figures that are right by the registers were not forgotten', () => {
    const cells = figuresOf(2024, 57, 83);
    const books = [bookOf(cells)];
    const last = atOnce(understand(reportOf(cells), { books, cells: null, year: null }));
    const others = new ComputedCells(2025);
    for (const [ref, cell] of cells.cells) others.cells.set(ref, cell);
    for (const [id, one] of cells.tables) others.tables.set(id, one);
    const options = { books, cells: others, year: 2025, identities: NO_IDENTITIES, accepted: [], last };
    const now = atOnce(understand(reportOf(others), options));
    // Of the country: no table of ours gives it.
    expect(told(atOnce(radar(PROFILE, now, options)).toCheck)).toEqual([['24', null]]);
  });

  test('a whole table is told once, one with a new figure is not', () => {
    const rows = (last: string) =>
      p('Lieux', 'Titre1') +
      table([
        ['Lieu', 'Visites', 'Trajets'],
        ['Nord', '12', '40'],
        ['Sud', '31', last],
      ]);
    expect(held(rows('77'), rows('77')).toCheck.map(({ places }) => places.length)).toEqual([4]);
    expect(held(rows('78'), rows('77')).toCheck).toEqual([]);
  });
});

test.each([2016, 2017])(
  'a report of %i is not the one before a report of 2016: nothing is compared, and this is said',
  (last) => {
    const same = p('Nous avons suivi 123 familles et 208 enfants.');
    const found = held(same, same, { last });
    expect([found.last?.isBefore, found.last?.year, found.toCheck]).toEqual([false, last, []]);
  },
);
