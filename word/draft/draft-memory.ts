import type { Steps } from '@report/engine/registers';
import type { Table } from '@report/engine/contract';
import type { ComputedCell, ComputedCells } from '../cells';
import type { WordDocument } from '../docx';
import { indexDocument, learn, NO_CELL, type PhraseBook, type Sentence } from '../phrases';
import { fold, stemsOf, type Figure } from '../text';
import type { ComposedBody } from './compose-body';

/** Letters before a figure among which its line is named. */
const LABEL = 40;
/** Sentences between two rests. */
const SLICE = 10;

/** What the figures of a draft state: those of its tables by their place, those of its sentences by their table. */
export function* draftBook(document: WordDocument, body: ComposedBody, cells: ComputedCells): Steps<PhraseBook> {
  const stated = new Map<Figure, string>();
  const sentences = yield* indexDocument(document);
  const before = tableBefore(document);
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
    const own = body.tables[before.get(paragraph.ordinal) ?? -1]?.table;
    const table = body.texts.get(paragraph.text);
    if (table === undefined && own?.notes.includes(paragraph.text) === true) {
      for (const figure of figures)
        stated.set(figure, statedByNote(sentence, figure, own) ?? yearOf(figure, cells) ?? NO_CELL);
      continue;
    }
    for (const figure of figures) {
      const from = last.get(paragraph.text) ?? -1;
      const found = table === undefined ? null : statedBy(sentence, figure, table.id, cells, from);
      if (found !== null) last.set(paragraph.text, found.position);
      const ref = found?.ref ?? yearOf(figure, cells);
      // A figure of a sentence comes from its table: one that is not found there is asked about.
      if (ref !== null || table === undefined) stated.set(figure, ref ?? NO_CELL);
    }
  }
  yield;
  return learn(sentences, ({ figures }, nth) => (figures[nth] && stated.get(figures[nth])) ?? null, 'brouillon');
}

/** For each paragraph of the body, the table it stands after. */
function tableBefore({ paragraphs, main }: WordDocument): Map<number, number> {
  const before = new Map<number, number>();
  let last = -1;
  for (const { part, ordinal, table } of paragraphs) {
    if (part !== main) continue;
    if (table !== null) last = table.table;
    else before.set(ordinal, last);
  }
  return before;
}

function yearOf({ unit, value }: Figure, { year }: ComputedCells): string | null {
  if (unit !== 'year' || Math.abs(value - year) > 1) return null;
  return value === year ? 'Y' : value > year ? 'Y+1' : 'Y-1';
}

/** «La somme des lignes affichées est 29 % pour 30 % (Garçons).» */
const SUM_NOTE = 'La somme des lignes affichées est ';
const SHOWN = /(\d+(?:,\d)?)\u00a0%(?: pour (\d+(?:,\d)?)\u00a0%)?(?: \(([^)]+)\))?(?=[,.])/g;

function statedByNote({ text, start }: Sentence, { start: at }: Figure, { id, columns }: Table): string | null {
  if (!text.startsWith(SUM_NOTE)) return null;
  for (const match of text.matchAll(SHOWN)) {
    const [, sum = '', whole, label] = match;
    const column = columns.find((one) => one.label === label);
    if (label !== undefined && column === undefined) continue;
    const code = column?.code == null || column.code === column.measure ? '' : `@${column.code}`;
    const first = start + match.index;
    if (at === first) return `${id}#shown${code}%`;
    if (whole !== undefined && at === first + `${sum}\u00a0% pour `.length) return `${id}#total${code}%`;
  }
  return null;
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
  const unit = figure.unit === 'percent' ? 'percent' : 'other';
  const own = [...cells.cells.values()].filter((cell) => cell.table === table && !cell.ref.includes('#shown'));
  const isUnit = (cell: ComputedCell): boolean => (cell.unit === 'percent' ? 'percent' : 'other') === unit;
  const next = own.findIndex((cell, position) => position > after && isUnit(cell) && !cell.ref.includes('#'));
  const before = fold(text.slice(Math.max(0, figure.start - LABEL), figure.start));
  const fitting = own
    .map((cell, position) => ({ cell, position }))
    .filter(({ cell }) => isUnit(cell) && (cell.value === figure.value || cell.also.includes(figure.value)))
    .map(({ cell, position }, _, all) => {
      const words = stemsOf(`${cell.row} ${cell.column}`);
      const label = words.length === 0 ? 0 : words.filter((word) => near.has(word)).length / words.length;
      const isWhole = cell.ref.includes('#');
      // «6 à 11 ans», «est»: a label without words of its own is known by the order of the lines.
      const isNext = stemsOf(cell.row).length === 0 && position > after;
      const isNamed = cell.row !== '' && before.includes(fold(cell.row));
      // «autres (5)»
      const isSummedUp = cell.ref.endsWith(':lines') && text.charAt(figure.start - 1) === '(';
      return {
        ref: cell.ref,
        position,
        // Every figure of a sentence is printed in its table: the only one of this value is it.
        fits: isWhole || isNext || label > 0 || all.length === 1 || isSummedUp,
        score:
          label + (position === next ? 0.6 : position > after ? 0.2 : 0) + (isNamed ? 1 : 0) + (isSummedUp ? 2 : 0),
      };
    })
    .filter(({ fits }) => fits)
    .sort((a, b) => b.score - a.score || a.position - b.position);
  return fitting[0] ?? null;
}
