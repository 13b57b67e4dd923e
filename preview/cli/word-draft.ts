import { readFile } from 'node:fs/promises';
import { entryOf } from '@alupse/domain/catalogue';
import { atOnce } from '@alupse/domain/registers';
import { readDocument } from '@report/word/docx';
import { writeDraft, type DraftChapter, type DraftChartWish } from '@report/word/draft';
import { memoryParts, writeUpdate } from '@report/word/update';
import { UsageError } from './arguments';
import type { Say } from './run-command';
import type { WordArguments } from './word-arguments';
import { answerOf } from './word-figures';
import { writeOut } from './write-json';

const FOLDER = new URL('../../profiles/alupse/report/', import.meta.url);

/** Writes the chapters of figures of a report as a Word document. */
export async function draftCommand(options: WordArguments, say: Say, signal: AbortSignal): Promise<void> {
  const { registers, year, edition, template, out } = options;
  if (year === null || out === null) throw new UsageError('--year et --out manquent');
  const answer = await answerOf(registers, year, edition, { say, signal });
  const chapters = JSON.parse(await readFile(new URL(`order-${edition}.json`, FOLDER), 'utf8')) as DraftChapter[];
  const charts = new Map<string, DraftChartWish>();
  for (const { id } of answer.tables) {
    const entry = entryOf(id);
    if (entry?.kind === 'statistic' && entry.chart !== undefined) charts.set(id, entry.chart);
  }
  const request = { answer, chapters, charts, title: `Rapport d’activité ${year}` };
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
