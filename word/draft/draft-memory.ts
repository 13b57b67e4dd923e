import type { Steps } from '@report/engine/registers';
import type { ComputedCells } from '../cells';
import type { WordDocument } from '../docx';
import { indexDocument, learn, NO_CELL, type PhraseBook, type Sentence } from '../phrases';
import { stemsOf, type Figure } from '../text';
import type { ComposedBody } from './compose-body';

/** Sentences between two rests. */
const SLICE = 10;

/** What the figures of a draft state: those of its tables by their place, those of its sentences by their table. */
export function* draftBook(document: WordDocument, body: ComposedBody, cells: ComputedCells): Steps<PhraseBook> {
  const stated = new Map<Figure, string>();
  const sentences = yield* indexDocument(document);
  const last = new Map<string, number>();
  for (const [index, sentence] of sentences.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    const { paragraph, figures } = sentence;
    if (paragraph.table !== null) {
      const { table, row, col } = paragraph.table;
      const ref = body.tables[table]?.refs.get(`${row}|${col}`);
      for (const figure of figures) stated.set(figure, ref ?? NO_CELL);
      continue;
    }
    const table = body.texts.get(paragraph.text)?.id;
    for (const figure of figures) {
      const from = table === undefined ? -1 : (last.get(paragraph.text) ?? -1);
      const found = table === undefined ? null : statedBy(sentence, figure, table, cells, from);
      if (found !== null && table !== undefined) last.set(paragraph.text, found.position);
      const isYear = figure.unit === 'year' && Math.abs(figure.value - cells.year) <= 1;
      const offset = figure.value - cells.year;
      stated.set(figure, found?.ref ?? (isYear ? (offset === 0 ? 'Y' : offset > 0 ? 'Y+1' : 'Y-1') : NO_CELL));
    }
  }
  yield;
  return learn(sentences, ({ figures }, nth) => (figures[nth] && stated.get(figures[nth])) ?? null, 'brouillon');
}

/**
 * The cell of a table that a figure of its sentence prints: of those with its value, the one whose label stands beside
 * it; of several, the next in the order of the lines.
 */
function statedBy(
  { paragraph }: Sentence,
  figure: Figure,
  table: string,
  cells: ComputedCells,
  after: number,
): { readonly ref: string; readonly position: number } | null {
  const { text } = paragraph;
  const near = new Set(
    stemsOf(`${text.slice(Math.max(0, figure.start - 70), figure.start)} ${text.slice(figure.end, figure.end + 70)}`),
  );
  const own = [...cells.cells.values()].filter((cell) => cell.table === table);
  const fitting = own
    .map((cell, position) => ({ cell, position }))
    .filter(({ cell }) => (figure.unit === 'percent') === (cell.unit === 'percent'))
    .filter(({ cell }) => cell.value === figure.value || cell.also.includes(figure.value))
    .map(({ cell, position }) => {
      const words = stemsOf(`${cell.row} ${cell.column}`);
      const label = words.length === 0 ? 0 : words.filter((word) => near.has(word)).length / words.length;
      const isWhole = cell.ref.includes('#');
      // «6 à 11 ans», «est»: a label without words of its own is known by the order of the lines.
      const isNext = stemsOf(cell.row).length === 0 && position > after;
      return {
        ref: cell.ref,
        position,
        fits: isWhole || isNext || label > 0,
        score: label + (position > after ? 0.2 : 0),
      };
    })
    .filter(({ fits }) => fits)
    .sort((a, b) => b.score - a.score || a.position - b.position);
  return fitting[0] ?? null;
}
