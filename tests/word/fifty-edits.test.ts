import { atOnce } from '@report/engine/registers';
import { type Paragraph, readDocument } from '@report/word/docx';
import { understand } from '@report/word/radar';
import { listChanges, writeUpdate } from '@report/word/update';
import { bookOf, figuresOf, REFS, reportOf } from './invented-report';
import { docx, p } from './make-docx';

const years = { first: figuresOf(2021, 41, 66), second: figuresOf(2022, 57, 83), third: figuresOf(2023, 29, 71) };
const books = [bookOf(years.first)];

const updated = (bytes: Uint8Array, cells: typeof years.first): Uint8Array => {
  const understood = atOnce(understand(bytes, { books, cells: null, year: null }));
  return atOnce(writeUpdate(understood.document, atOnce(listChanges(understood, cells)).changes));
};
const refsOf = (bytes: Uint8Array): string[] =>
  atOnce(understand(bytes, { books, cells: null, year: null })).recognised.map(({ ref }) => ref);

/** Seeded: the same edits at every run. */
function randomly(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
}

/** Fifty edits by a person between two years: sentences added, moved a few places on, deleted. */
function edited(
  paragraphs: readonly Pick<Paragraph, 'text'>[],
  seed: number,
): { bytes: Uint8Array; deleted: string[] } {
  const next = randomly(seed);
  const lines = paragraphs.map(({ text }) => text).filter((text) => text !== '');
  const deleted: string[] = [];
  for (let edit = 0; edit < 50; edit++) {
    const at = next(lines.length);
    if (edit % 10 === 9) deleted.push(...lines.splice(at, 1));
    else if (edit % 5 === 0) lines.splice(Math.min(lines.length, at + next(4)), 0, ...lines.splice(at, 1));
    else
      lines.splice(
        at,
        0,
        `Note ${'abcdefghij'.charAt(next(10))} d’une réunion du ${1 + next(27)} mars, page ${next(90)}.`,
      );
  }
  return { bytes: docx(lines.map((line) => p(line)).join('')), deleted };
}

describe('a report brought up to date, edited by hand in fifty places, and brought up to date the year after', () => {
  const second = updated(reportOf(years.first), years.second);
  const before = atOnce(readDocument(second)).paragraphs.filter(({ table }) => table === null);

  test.each([3, 11, 2024])('seed %i: every figure that is still there gets its value of the third year', (seed) => {
    const { bytes, deleted } = edited(before, seed);
    const third = updated(bytes, years.third);
    const understood = atOnce(understand(third, { books, cells: null, year: null }));
    const wrong = understood.recognised.filter(({ ref, figure }) => !years.third.allows(ref, figure.value));
    expect(wrong.map(({ ref, figure }) => `${ref} ${figure.raw}`)).toEqual([]);
    const lost = new Set(refsOf(docx(deleted.map((line) => p(line)).join(''))));
    const ofSentences = refsOf(docx(before.map(({ text }) => p(text)).join('')));
    const found = new Set(understood.recognised.map(({ ref }) => ref));
    expect(ofSentences.length).toBeGreaterThan(REFS.length / 3);
    expect(ofSentences.filter((ref) => !found.has(ref) && !lost.has(ref))).toEqual([]);
  });

  test('and back to the first year, the first file again', () => {
    const texts = (bytes: Uint8Array): string[] => atOnce(readDocument(bytes)).paragraphs.map(({ text }) => text);
    expect(texts(updated(second, years.first))).toEqual(texts(reportOf(years.first)));
  });
});
