import { ALL_TABLES } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { readDocument } from '@report/word/docx';
import { writeDraft } from '@report/word/draft';
import { draftRequest, type ReportProfile } from '@report/word/report';
import { memoryParts, writeUpdate } from '@report/word/update';
import { inSlices } from '../actions';
import { answerOf } from './answer-of';
import { bytesOf } from './bytes-of';
import type { JobOptions, ReportJobs, WrittenDraft } from './types';

/** Writes the chapters of figures of a report as a Word document. */
export async function draftJob(
  profile: Profile,
  report: ReportProfile,
  { trace, edition, template }: Parameters<ReportJobs['draft']>[0],
  { signal, onStage }: JobOptions,
): Promise<WrittenDraft & { readonly bytes: Uint8Array }> {
  const base = template === null ? null : await bytesOf(template);
  onStage('count');
  const ofEdition = await inSlices(answerOf(profile, trace, edition), signal);
  const ofAll = await inSlices(answerOf(profile, trace, ALL_TABLES), signal);
  onStage('write');
  const draft = await inSlices(writeDraft(draftRequest(profile, report, { ofEdition, ofAll }), base), signal);
  // What its figures state goes along: next year they are found again whatever was changed around them.
  const document = await inSlices(readDocument(draft.bytes), signal);
  const more = memoryParts(document, { book: draft.book, accepted: [] });
  const bytes = await inSlices(writeUpdate(document, [], { more }), signal);
  const { tables, sentences, charts } = draft;
  return { name: `rapport-${trace.answer.year}-brouillon.docx`, bytes, tables, sentences, charts };
}
