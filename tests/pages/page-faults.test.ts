import { faultsOfPages } from './page-faults';
import type { PrintedPage, PrintedWord } from './printed-pages';
import type { WrittenRow, WrittenSheet } from './written-sheets';

const TOP = 51;
const row = (height: number, texts: readonly string[], isHeading = false): WrittenRow => ({ height, texts, isHeading });
const word = (text: string, top: number, left = 57): PrintedWord => ({
  text,
  left,
  right: left + 30,
  top: TOP + top,
  bottom: TOP + top + 12,
});
const footer = (number: number): PrintedWord[] =>
  `ALUPSE – Essai Page ${number} / 9`.split(' ').map((text, index) => word(text, 760, 57 + 40 * index));

/** Title, header and two lines: rows of 20 points under the three repeated ones. */
const SHEET: WrittenSheet = {
  name: 'Essai',
  rows: [
    row(24, ['Titre'], true),
    row(16, ['Sous-titre']),
    row(6, []),
    row(20, ['C.1 Motif'], true),
    row(20, ['Motif', 'Nombre'], true),
    row(20, ['Violence', '1,5']),
    row(20, ['Total', '12']),
  ],
  breaks: [],
  tables: [{ name: 'motif_2016', first: 4, last: 6 }],
  charts: [],
};
const WORDS = [
  word('Titre', 5),
  word('Sous-titre', 26),
  word('C.1', 50),
  word('Motif', 50, 90),
  word('Motif', 70),
  word('Nombre', 70, 200),
  word('Violence', 90),
  word('1.5', 90, 200),
  word('Total', 110),
  word('12', 110, 200),
];
const page = (words: readonly PrintedWord[], number = 3): PrintedPage => ({
  width: 595,
  height: 842,
  words: [...words, ...footer(number)],
});
const changed = (index: number, change: Partial<PrintedWord>): PrintedWord[] =>
  WORDS.map((one, at) => (at === index ? { ...one, ...change } : one));
const faults = (pages: readonly PrintedPage[], sheet = SHEET): readonly string[] =>
  faultsOfPages(sheet, pages, 3, 9).faults;

test('a page as it was laid out has no fault', () => {
  expect(faultsOfPages(SHEET, [page(WORDS)], 3, 9)).toEqual({ faults: [], whole: 1 });
});

test.each([
  ['a word that is missing', WORDS.slice(0, -1), 'prints «Total» for «Total 12»'],
  ['figures that do not fit their column', changed(9, { text: '###' }), 'a figure prints ###'],
  ['a line that leaves its row', changed(8, { top: TOP + 100, bottom: TOP + 130 }), 'is higher than its row'],
  ['a text over its neighbour', changed(9, { left: 70, right: 90 }), 'something lies over'],
  ['a text in the margin', changed(9, { left: 530, right: 580 }), '«12» in the margin'],
])('finds %s', (_, words, fault) => {
  expect(faults([page(words)]).join('\n')).toContain(fault);
});

test('finds a footer with another number, and a page too many', () => {
  expect(faults([page(WORDS, 4)])).toEqual(['page 3: the footer says «ALUPSE – Essai Page 4 / 9»']);
  expect(faults([page(WORDS), page([], 4)]).join('\n')).toContain('2 pages printed, 1 laid out');
});

test('finds a heading at the foot of a page and a table on two pages that fits one', () => {
  const again = WORDS.slice(0, 2);
  const moved = WORDS.slice(6).map((one) => ({ ...one, top: one.top - 40, bottom: one.bottom - 40 }));
  const pages = [page(WORDS.slice(0, 6)), page([...again, ...moved], 4)];
  expect(faults(pages, { ...SHEET, breaks: [5] })).toEqual([
    'page 3: ends with the heading «Motif»',
    'motif_2016 stands on two pages and fits one',
  ]);
});

test('finds a chart without its title', () => {
  const sheet = { ...SHEET, rows: [...SHEET.rows, row(100, [])], charts: [{ row: 7, title: 'Motif – 2016' }] };
  expect(faults([page(WORDS)], sheet)).toEqual(['chart «Motif – 2016» without its title']);
  expect(faults([page([...WORDS, word('Motif–2016', 130)])], sheet)).toEqual([]);
});
