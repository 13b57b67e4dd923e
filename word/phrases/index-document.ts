import type { Steps } from '@report/engine/registers';
import type { Paragraph, WordDocument } from '../docx';
import { figuresIn, maskOf, segmentsOf, type Figure } from '../text';

/** A sentence of the document with its figures, and what it is known by. */
export interface Sentence {
  readonly paragraph: Paragraph;
  /** [start, end) in the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly figures: readonly Figure[];
  /** Of the sentence; of a cell: of the label of its row. */
  readonly mask: string;
  /** Column of a cell, and its row where that is a header; null outside tables and in their first column. */
  readonly cell: string | null;
  /** Mask of the heading above. */
  readonly head: string;
}

/** Letters between two rests. */
const SLICE = 8000;
const EMPTY = 50;
/** Rows of a table that may be headers: they are told apart by their number. */
const HEADER_ROWS = 2;

/** The sentences of a document that hold figures, in their order. */
export function* indexDocument({ paragraphs, main }: Pick<WordDocument, 'paragraphs' | 'main'>): Steps<Sentence[]> {
  const sentences: Sentence[] = [];
  const labels = labelsOf(paragraphs);
  let head = '';
  let letters = 0;
  for (const paragraph of paragraphs) {
    const { text, level, toc, computed, table, part } = paragraph;
    // An empty one costs a little too.
    letters += text.length + EMPTY;
    if (letters > SLICE) {
      letters = 0;
      yield;
    }
    if (level !== null && part === main) head = maskOf(text, figuresIn(text, { isHeading: true, computed }));
    const figures = figuresIn(text, { isHeading: level !== null, isToc: toc, computed });
    if (figures.length === 0) continue;
    const label = table && table.col > 0 ? (labels.get(keyOf(paragraph)) ?? '') : null;
    if (table && label !== null) {
      const cell = `${table.col}|${table.row < HEADER_ROWS ? table.row : ''}`;
      sentences.push({ paragraph, start: 0, end: text.length, text, figures, mask: label, cell, head });
      continue;
    }
    // The page of an entry of a table of contents is none of its title.
    const whole = toc ? text.replace(/(?<![\t.… ])[\t.… ]+\d+\s*$/, '') : text;
    for (const { start, end } of level !== null || toc ? [{ start: 0, end: whole.length }] : segmentsOf(text)) {
      const own = figures.filter((figure) => figure.start >= start && figure.end <= end);
      if (own.length === 0) continue;
      const mask = maskOf(text, own, { start, end });
      sentences.push({ paragraph, start, end, text: text.slice(start, end), figures: own, mask, cell: null, head });
    }
  }
  return sentences;
}

const keyOf = ({ part, table }: Paragraph): string => `${part}|${table?.table ?? ''}|${table?.row ?? ''}`;

/** The label of each row: the first cell, all its paragraphs. */
function labelsOf(paragraphs: readonly Paragraph[]): Map<string, string> {
  const labels = new Map<string, string>();
  for (const paragraph of paragraphs) {
    if (paragraph.table?.col !== 0) continue;
    const { text, computed } = paragraph;
    const before = labels.get(keyOf(paragraph));
    const mask = maskOf(text, figuresIn(text, { computed }));
    labels.set(keyOf(paragraph), before === undefined ? mask : `${before} ${mask}`.trim());
  }
  return labels;
}
