import { readFile } from 'node:fs/promises';
import { entryOf } from '@report/engine/catalogue';
import { ALL_TABLES } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { atOnce } from '@report/engine/registers';
import { readDocument } from '@report/word/docx';
import { writeDraft, type DraftChartWish } from '@report/word/draft';
import { draftChapters, listLabels } from '@report/word/report';
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
  const shipped = (await loadReport(profile)).chapters[edition];
  const chapters = shipped ?? draftChapters(profile, ofEdition);
  // A chapter may name a table that the edition does not number.
  const lacking = new Set(chapters.flatMap(({ tables }) => tables));
  for (const { id } of ofEdition.tables) lacking.delete(id);
  const others =
    lacking.size === 0 ? [] : (await answerOf(profile, registers, year, ALL_TABLES, { say, signal })).tables;
  const answer = { ...ofEdition, tables: [...ofEdition.tables, ...others.filter(({ id }) => lacking.has(id))] };
  const charts = new Map<string, DraftChartWish>();
  for (const { id } of answer.tables) {
    const entry = entryOf(profile, id);
    if (entry?.kind === 'statistic' && entry.chart !== undefined) charts.set(id, entry.chart);
  }
  const labels = listLabels(profile, answer);
  const request = { answer, chapters, charts, labels, title: `Rapport d’activité ${year}` };
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
