import type { Steps } from '@report/engine/registers';
import { readDocument } from '../docx';
import { type Draft, type DraftRequest, writeDraft } from '../draft';
import { memoryParts, writeUpdate } from '../update';

/**
 * A draft with what its figures state along: next year they are found again whatever was changed around them.
 *
 * @param template whose styles are taken; null: plain ones
 * @throws WordFileError for a template that cannot be read
 */
export function* draftWithMemory(request: DraftRequest, template: Uint8Array | null): Steps<Draft> {
  const draft = yield* writeDraft(request, template);
  const document = yield* readDocument(draft.bytes);
  const more = memoryParts(document, { book: draft.book, accepted: [] });
  return { ...draft, bytes: yield* writeUpdate(document, [], { more }) };
}
