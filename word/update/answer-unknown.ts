import type { Recognised, Sentence } from '../phrases';
import type { Place } from '../docx';
import type { Understood } from '../radar';
import type { Figure } from '../text';
import { remember, type Memory } from './memory';

/** What a person said of a figure nobody knew: its reference, or `NO_CELL`. */
export interface Answer extends Place {
  readonly ref: string;
}

/** The document with the answers among what its figures state; places where no figure stands are left out. */
export function withAnswers(understood: Understood, answers: readonly Answer[]): Understood {
  const more = answers.flatMap((answer): Recognised[] => {
    const found = figureAt(understood.sentences, answer);
    return found === null ? [] : [{ ...found, ref: answer.ref, how: 'equal' }];
  });
  const told = new Set(more.map(({ figure }) => figure));
  return { ...understood, recognised: [...understood.recognised.filter(({ figure }) => !told.has(figure)), ...more] };
}

/** The figure that stands at a place, and its sentence. */
function figureAt(
  sentences: readonly Sentence[],
  { part, paragraph, start, end }: Place,
): { readonly sentence: Sentence; readonly figure: Figure } | null {
  for (const sentence of sentences) {
    if (sentence.paragraph.part !== part || sentence.paragraph.ordinal !== paragraph) continue;
    const figure = sentence.figures.find((one) => one.start === start && one.end === end);
    if (figure !== undefined) return { sentence, figure };
  }
  return null;
}

/**
 * A memory with the sentences a person confirmed: those answered about, and those written anew whose changes were
 * accepted (`confirmed`).
 */
export function rememberAnswers(
  memory: Memory,
  { sentences, recognised }: Pick<Understood, 'sentences' | 'recognised'>,
  answers: readonly Answer[],
  confirmed: readonly Place[] = [],
): Memory {
  const told = new Set<Sentence>();
  for (const answer of answers) {
    const found = figureAt(sentences, answer);
    if (found !== null) told.add(found.sentence);
  }
  const likeness = new Set(recognised.filter(({ how }) => how !== 'equal').map(({ sentence }) => sentence));
  for (const place of confirmed) {
    const found = figureAt(sentences, place);
    if (found !== null && likeness.has(found.sentence)) told.add(found.sentence);
  }
  if (told.size === 0) return memory;
  return remember(memory, sentences, new Map(recognised.map(({ figure, ref }) => [figure, ref])), told);
}
