import type { Steps } from '@report/engine/registers';
import { nameOf, type ComputedCells } from '../cells';
import { NO_CELL, type Recognised, type Sentence } from '../phrases';
import { placeOf, type FoundPlace, type Understood } from '../radar';
import { changedTables, type ChangedTable } from './changed-tables';
import { printFigure } from './print-figure';
import { Proposer, type Proposal } from './propose';
import { reasonsToReread } from './reread';

/** A figure of the report that is another one this year. */
export interface Change {
  readonly id: string;
  readonly part: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly old: string;
  readonly new: string;
  readonly ref: string;
  /** French name of the figure. */
  readonly name: string;
  /** Heading it stands under, and which sentence it is in: the figures of one are accepted together. */
  readonly section: string;
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
  readonly kind: 'phrase' | 'tableau' | 'année';
  /** Why a person should read the sentence again; empty when only the figure changes. */
  readonly reread: readonly string[];
}

export interface UnknownFigure extends FoundPlace {
  readonly proposals: readonly Proposal[];
}

export interface UpdateList {
  readonly changes: readonly Change[];
  /** Figures that are right as they are. */
  readonly kept: number;
  /** Figures of a line that has none this year. */
  readonly noFigure: readonly (FoundPlace & { readonly ref: string; readonly name: string })[];
  /** Figures nobody knows, with the likeliest cells. */
  readonly unknown: readonly UnknownFigure[];
  readonly tables: readonly ChangedTable[];
}

/** Unknown figures between two rests. */
const SLICE = 5;

/** What would change in a report for a year. Nothing is changed yet. */
export function* listChanges({ sentences, recognised }: Understood, cells: ComputedCells): Steps<UpdateList> {
  const changes: Change[] = [];
  const noFigure: UpdateList['noFigure'][number][] = [];
  let kept = 0;
  const known = new Map<Sentence, number>();
  for (const one of recognised) known.set(one.sentence, (known.get(one.sentence) ?? 0) + 1);
  for (const one of inOrder(recognised, sentences)) {
    const { ref, sentence, figure } = one;
    if (ref === NO_CELL) continue;
    const value = cells.valueOf(ref);
    const place = placeOf(sentence, figure);
    if (value === null) noFigure.push({ ...place, ref, name: nameOf(ref, cells) });
    else if (cells.allows(ref, figure.value)) kept++;
    else {
      const printed = printFigure(value, figure.raw, ref.startsWith('Y') ? null : cells.cellOf(ref));
      changes.push(changeOf(one, printed, { cells, value, index: changes.length, isWhole: isWhole(sentence, known) }));
    }
  }
  yield;
  const proposer = new Proposer(cells);
  const unknown: UnknownFigure[] = [];
  const told = new Set(recognised.map(({ figure }) => figure));
  for (const sentence of sentences) {
    if (sentence.paragraph.toc) continue;
    for (const figure of sentence.figures) {
      if (told.has(figure) || figure.quiet) continue;
      unknown.push({ ...placeOf(sentence, figure), proposals: proposer.propose(sentence, figure) });
      if (unknown.length % SLICE === 0) yield;
    }
  }
  return { changes, kept, noFigure, unknown, tables: changedTables(recognised, cells) };
}

/** As they are read, one figure once. */
function inOrder(recognised: readonly Recognised[], sentences: readonly Sentence[]): Recognised[] {
  const position = new Map(sentences.map((sentence, index) => [sentence, index]));
  const seen = new Set<object>();
  return [...recognised]
    .sort(
      (a, b) => (position.get(a.sentence) ?? 0) - (position.get(b.sentence) ?? 0) || a.figure.start - b.figure.start,
    )
    .filter(({ figure }) => !seen.has(figure) && seen.add(figure));
}

const isWhole = (sentence: Sentence, known: ReadonlyMap<Sentence, number>): boolean =>
  (known.get(sentence) ?? 0) >= sentence.figures.filter(({ quiet }) => !quiet).length;

function changeOf(
  { ref, sentence, figure }: Recognised,
  printed: string,
  { cells, value, index, isWhole: whole }: { cells: ComputedCells; value: number; index: number; isWhole: boolean },
): Change {
  const { part, paragraph, start, end, headings, before, after } = placeOf(sentence, figure);
  const { text, table, list } = sentence.paragraph;
  const isYear = ref.startsWith('Y');
  const reasons =
    isYear || sentence.cell !== null ? [] : reasonsToReread(text, start, end, { old: figure.value, new: value });
  return {
    id: `c${index + 1}`,
    part,
    paragraph,
    start,
    end,
    old: figure.raw,
    new: printed,
    ref,
    name: nameOf(ref, cells),
    section: headings.join(' › '),
    sentence: `${part}#${paragraph}#${sentence.start}`,
    before,
    after,
    kind: isYear ? 'année' : table !== null || list || text.includes('\t') ? 'tableau' : 'phrase',
    reread: whole ? reasons : [...reasons, 'un autre chiffre de la phrase n’est pas connu'],
  };
}
