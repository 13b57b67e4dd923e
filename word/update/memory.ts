import { decodeXml, MEMORY_NAMESPACE, type WordDocument } from '../docx';
import { learn, packBook, unpackBook, type PhraseBook, type Sentence } from '../phrases';
import type { AcceptedDifference } from '../radar';
import type { Figure } from '../text';

/** What a person confirmed about a report: no sentence, no figure and no name is in it, only hashes and references. */
export interface Memory {
  readonly book: PhraseBook;
  readonly accepted: readonly AcceptedDifference[];
}

const ROOT = 'registres';
/** A memory of a report of 60 pages takes about 100 kB. */
const LONGEST = 4_000_000;
export const NO_MEMORY: Memory = { book: { salt: '', phrases: [] }, accepted: [] };

/** What was confirmed before, as it is kept in the document; nothing when there is none or it was damaged. */
export function memoryOf({ memory }: Pick<WordDocument, 'memory'>): Memory {
  const content =
    memory === null || memory.length > LONGEST ? null : new RegExp(`<${ROOT}\\s[^>]*>(.*)</${ROOT}>`, 's').exec(memory);
  if (content?.[1] === undefined) return NO_MEMORY;
  try {
    return parseMemory(JSON.parse(decodeXml(content[1])));
  } catch {
    return NO_MEMORY;
  }
}

/** A memory from what was kept, wherever it was; what does not have its shape is left out. */
export function parseMemory(kept: unknown): Memory {
  const { book, accepted } = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<
    Record<keyof Memory, unknown>
  >;
  const list = Array.isArray(accepted) ? (accepted as unknown[]) : [];
  return { book: unpackBook(book), accepted: list.filter(isAccepted) };
}

/** A memory as it is kept: plain data without a sentence, a figure or a name. */
export const packMemory = ({ book, accepted }: Memory): object => ({ book: packBook(book), accepted });

const isAccepted = (value: unknown): value is AcceptedDifference =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Partial<AcceptedDifference>).key === 'string' &&
  typeof (value as Partial<AcceptedDifference>).on === 'string';

/** The part that keeps a memory, as XML. */
export function memoryXml(memory: Memory): string {
  const json = JSON.stringify(packMemory(memory));
  const text = json.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${ROOT} xmlns="${MEMORY_NAMESPACE}">${text}</${ROOT}>`;
}

/** A memory with what a person just said, and with everything else that was sure of the same sentences. */
export function remember(
  memory: Memory,
  sentences: readonly Sentence[],
  stated: ReadonlyMap<Figure, string>,
  answered: ReadonlySet<Sentence>,
): Memory {
  const salt = memory.book.salt === '' ? 'registres-chiffres' : memory.book.salt;
  const said = learn(
    sentences.filter((sentence) => answered.has(sentence)),
    ({ figures }, nth) => {
      const figure = figures[nth];
      return (figure && stated.get(figure)) ?? null;
    },
    salt,
  );
  const again = new Set(said.phrases.map(({ mask, cell, head }) => `${mask}|${cell ?? ''}|${head}`));
  const before = memory.book.phrases.filter(({ mask, cell, head }) => !again.has(`${mask}|${cell ?? ''}|${head}`));
  return { ...memory, book: { salt, phrases: [...before, ...said.phrases] } };
}
