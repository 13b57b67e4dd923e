import { ALL_TABLES } from '@report/engine/contract';
import { madeWithText, type Profile } from '@report/engine/profile';
import { draftRequest, draftWithMemory, type ReportProfile } from '@report/word/report';
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
  const request = { ...draftRequest(profile, report, { ofEdition, ofAll }), madeWith: madeWithText(profile) };
  const { bytes, tables, sentences, charts } = await inSlices(draftWithMemory(request, base), signal);
  return { name: `rapport-${trace.answer.year}-brouillon.docx`, bytes, tables, sentences, charts };
}
