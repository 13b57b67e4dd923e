import { readFile } from 'node:fs/promises';
import { ALL_TABLES } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { atOnce } from '@report/engine/registers';
import { readDocument } from '@report/word/docx';
import { writeDraft } from '@report/word/draft';
import { draftRequest } from '@report/word/report';
import { memoryParts, writeUpdate } from '@report/word/update';
import { loadReport } from './load-report';
import type { Say } from './run-command';
import { UsageError } from './usage-error';
import type { WordArguments } from './word-arguments';
import { answerOf } from './word-figures';
import { writeOut } from './write-json';

/** Writes the chapters of figures of a report as a Word document. */
export async function draftCommand(
  profile: Profile,
  options: WordArguments,
  say: Say,
  signal: AbortSignal,
): Promise<void> {
  const { registers, year, edition, template, out } = options;
  if (year === null || out === null) throw new UsageError('--year et --out manquent');
  const ofEdition = await answerOf(profile, registers, year, edition, { say, signal });
  const ofAll = await answerOf(profile, registers, year, ALL_TABLES, { say, signal });
  const request = draftRequest(profile, await loadReport(profile), { ofEdition, ofAll });
  const base = template === null ? null : new Uint8Array(await readFile(template));
  const draft = atOnce(writeDraft(request, base));
  // What its figures state goes along: next year they are found again whatever was changed around them.
  const document = atOnce(readDocument(draft.bytes));
  const more = memoryParts(document, { book: draft.book, accepted: [] });
  await writeOut(out, atOnce(writeUpdate(document, [], { more })));
  say(`${draft.tables} tableaux, ${draft.sentences} phrases, ${draft.charts} graphiques. Écrit : ${out}`);
  say(
    'Relisez les passages surlignés : ils demandent une phrase de votre main. Dans Word, F9 met la table des matières à jour.',
  );
}
