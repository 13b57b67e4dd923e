import { nameOf, type ComputedCell, type ComputedCells } from '../cells';
import type { Sentence } from '../phrases';
import { stemsOf, type Figure } from '../text';

/** A cell that an unknown figure may state. Words alone: a person says. */
export interface Proposal {
  readonly ref: string;
  /** French name of the figure. */
  readonly name: string;
  readonly value: number;
}

const MOST = 3;

/** Finds the likeliest cells of a figure by the words around it. */
export class Proposer {
  private readonly rarity = new Map<string, number>();
  private readonly labelled: readonly {
    readonly cell: ComputedCell;
    readonly label: string[];
    readonly title: string[];
  }[];

  constructor(private readonly cells: ComputedCells) {
    this.labelled = [...cells.cells.values()].map((cell) => {
      const table = cells.tables.get(cell.table);
      return {
        cell,
        label: stemsOf(`${cell.row} ${cell.column}`),
        title: stemsOf(`${table?.title ?? ''} ${table?.unit ?? ''}`),
      };
    });
    const counts = new Map<string, number>();
    for (const { label, title } of this.labelled)
      for (const word of new Set([...label, ...title])) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) this.rarity.set(word, Math.log(1 + this.labelled.length / count));
  }

  /** The three likeliest cells of a figure, best first. */
  propose(sentence: Sentence, figure: Figure): Proposal[] {
    const unit = figure.unit === 'percent' ? 'percent' : figure.unit === 'decimal' ? 'mean' : 'count';
    const text = sentence.paragraph.text;
    const near = new Set(
      stemsOf(
        `${text.slice(Math.max(0, figure.start - 60), figure.start)} ${text.slice(figure.end, figure.end + 80)} ${sentence.mask}`,
      ),
    );
    const around = new Set([...near, ...stemsOf(`${sentence.text} ${sentence.paragraph.headings.join(' ')}`)]);
    return (
      this.labelled
        .filter(({ cell }) => cell.unit === unit)
        .map(({ cell, label, title }) => ({
          cell,
          score: 2 * this.share(label, near) + this.share(title, around) + (cell.value === figure.value ? 0.8 : 0),
        }))
        .filter(({ score }) => score > 0.3)
        .sort((a, b) => b.score - a.score)
        .map(({ cell: { ref, value } }) => ({ ref, name: nameOf(ref, this.cells), value }))
        // The base of a table and its total are one thing to a reader.
        .filter((one, index, all) => all.findIndex(({ name }) => name === one.name) === index)
        .slice(0, MOST)
    );
  }

  private share(words: readonly string[], own: ReadonlySet<string>): number {
    const weight = (word: string): number => this.rarity.get(word) ?? 1;
    const all = words.reduce((sum, word) => sum + weight(word), 0);
    return all === 0 ? 0 : words.filter((word) => own.has(word)).reduce((sum, word) => sum + weight(word), 0) / all;
  }
}
