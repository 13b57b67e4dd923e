import { atOnce } from '@report/engine/registers';
import { NO_CELL } from '@report/word/phrases';
import { understand, type Understood } from '@report/word/radar';
import {
  listChanges,
  NO_MEMORY,
  packMemory,
  parseMemory,
  rememberAnswers,
  understandForYear,
  withAnswers,
} from '@report/word/update';
import { docx, p } from './make-docx';
import { bookOf, figuresOf, reportOf } from './invented-report';

const cells = figuresOf(2024, 57, 83);
const SENTENCE = 'Cette fois, 41 enfants de Nogent sont venus en urgence, et 6 ballons ont été offerts.';
const bytes = docx(p('Rapport 2021', 'Titre1') + p(SENTENCE));
const nobodyKnows = (): Understood => atOnce(understand(bytes, { books: [], cells: null, year: null }));
const place = (text: string) => {
  const start = SENTENCE.indexOf(text);
  return { part: 'word/document.xml', paragraph: 1, start, end: start + text.length };
};
const answers = [
  { ...place('41'), ref: 'accueil/urgence' },
  { ...place('6'), ref: NO_CELL },
];

test('an answer makes a change of a figure nobody knew; «no figure of ours» is asked no more', () => {
  const told = withAnswers(nobodyKnows(), answers);
  const { changes, unknown } = atOnce(listChanges(told, cells));
  expect(changes.map(({ old, new: text, ref }) => [old, text, ref])).toEqual([['41', '57', 'accueil/urgence']]);
  expect(unknown).toEqual([]);
});

test('an answer about a place where no figure stands changes nothing', () => {
  const told = withAnswers(nobodyKnows(), [{ ...place('Nogent'), ref: 'accueil/urgence' }]);
  expect(atOnce(listChanges(told, cells)).changes).toEqual([]);
});

test('what was answered is known the year after, with other figures, from what was kept without figures or names', () => {
  const understood = withAnswers(nobodyKnows(), answers);
  const memory = rememberAnswers(NO_MEMORY, understood, answers);
  const kept = JSON.stringify(packMemory(memory));
  expect(kept).not.toMatch(/nogent|ballon|\b41\b/i);
  const { book } = parseMemory(JSON.parse(kept));
  const next = docx(p('Rapport 2022', 'Titre1') + p(SENTENCE.replace('41', '52').replace('6', '9')));
  const again = atOnce(understandForYear(next, { books: [book], cells }));
  const { changes, unknown } = atOnce(listChanges(again, cells));
  expect(changes.map(({ old, new: text }) => [old, text])).toEqual([['52', '57']]);
  expect(unknown).toEqual([]);
});

test('without an answer nothing is remembered', () => {
  expect(rememberAnswers(NO_MEMORY, nobodyKnows(), [])).toBe(NO_MEMORY);
});

test.each([[null], [7], ['a'], [{ book: 3, accepted: 'x' }], [{ accepted: [{ key: 4 }, null] }]])(
  'a memory that was damaged (%j) is nothing',
  (kept) => {
    expect(parseMemory(kept)).toEqual(NO_MEMORY);
  },
);

test('the figures of the year help only with a report of that year', () => {
  const books = [bookOf(figuresOf(2021, 41, 66))];
  const ofYear = atOnce(understandForYear(reportOf(cells, {}), { books, cells }));
  const other = atOnce(understandForYear(reportOf(figuresOf(2021, 41, 66), {}), { books, cells }));
  expect(atOnce(listChanges(ofYear, cells)).changes).toEqual([]);
  expect(atOnce(listChanges(other, cells)).changes.length).toBeGreaterThan(20);
});
