import type { Steps } from '@report/engine/registers';
import { replaceText, writeParts, type Edit, type Revision, type WordDocument } from '../docx';
import type { Change } from './list-changes';

/** A change that does not fit the document: the list is of another file, or of an earlier state of it. */
export class StaleListError extends Error {
  override readonly name = 'StaleListError';
}

/** The least of a change that says what to write. */
export type Accepted = Pick<Change, 'part' | 'paragraph' | 'start' | 'end' | 'old' | 'new'>;

/**
 * The document with the accepted figures in it and nothing else changed; with none accepted, the very bytes it was read
 * from. What is written twice for older programs is changed twice.
 *
 * @param more other parts to put into the package
 * @throws StaleListError when a place does not hold the figure the list says
 */
export function* writeUpdate(
  { bytes, parts, paragraphs }: WordDocument,
  accepted: readonly Accepted[],
  {
    revision = null,
    more = new Map(),
  }: { readonly revision?: Revision | null; readonly more?: ReadonlyMap<string, Uint8Array> } = {},
): Steps<Uint8Array> {
  const byPlace = new Map(paragraphs.map((paragraph) => [`${paragraph.part}#${paragraph.ordinal}`, paragraph]));
  const edits = new Map<string, Edit[]>();
  for (const { part, paragraph: ordinal, start, end, old, new: text } of accepted) {
    const paragraph = byPlace.get(`${part}#${ordinal}`);
    if (paragraph?.text.slice(start, end) !== old) throw new StaleListError();
    const own = edits.get(part) ?? [];
    edits.set(part, own);
    for (const one of [paragraph, ...paragraph.copies]) own.push({ paragraph: one, start, end, text });
  }
  const written = new Map(more);
  for (const [part, own] of edits) {
    yield;
    written.set(part, new TextEncoder().encode(replaceText(parts.get(part) ?? '', own, revision)));
  }
  yield;
  return written.size === 0 ? bytes : writeParts(bytes, written);
}
