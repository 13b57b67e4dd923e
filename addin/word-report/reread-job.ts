import { ALL_TABLES } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { cellsOfAnswer } from '@report/word/cells';
import { aboutFile } from '@report/word/docx';
import type { PhraseBook } from '@report/word/phrases';
import { type Finding, lastYearText, radar, understand, type Understood, yearOfReport } from '@report/word/radar';
import type { ReportProfile } from '@report/word/report';
import { memoryOf, understandForYear, type Memory } from '@report/word/update';
import { inSlices, type Trace } from '../actions';
import { answerOf } from './answer-of';
import { bytesOf } from './bytes-of';
import { inRows } from './row-labels';
import type { JobOptions, ReportFinding, Reread } from './types';

interface Asked {
  readonly file: File;
  readonly trace: Trace | null;
  readonly last: File | null;
  /** What the workbook remembers. */
  readonly memory: Memory;
}

/**
 * Reads a finished report for contradictions: with the tables when they are of its year, else with itself alone.
 *
 * @throws WordFileError
 */
export async function rereadJob(
  profile: Profile,
  { books: shipped, identities }: ReportProfile,
  { file, trace, last, memory }: Asked,
  { signal, onStage }: JobOptions,
): Promise<Reread> {
  const books = [memory.book, ...shipped];
  onStage('open');
  const bytes = await bytesOf(file);
  const tables = trace === null ? null : await countTables(profile, trace, { signal, onStage });
  onStage('read');
  const understood = await inSlices(
    tables === null
      ? understand(bytes, { books, cells: null, year: null }, (document) => [memoryOf(document).book])
      : understandForYear(bytes, { books, cells: tables }),
    signal,
  );
  const year = yearOfReport(understood);
  const before = last === null ? null : await readBefore(last, books, signal);
  // Figures of another year would make every figure of the report wrong.
  const cells = tables !== null && year === tables.year ? tables : null;
  onStage('compare');
  const accepted = [...memoryOf(understood.document).accepted, ...memory.accepted];
  const found = await inSlices(
    radar(profile, understood, { books, identities, cells, year, accepted, last: before }),
    signal,
  );
  const inRow = inRows(understood.document);
  const withRows = (findings: readonly Finding[]): ReportFinding[] =>
    findings.map((finding) => ({ ...finding, places: finding.places.map(inRow) }));
  return {
    file,
    year,
    against: cells?.year ?? null,
    findings: withRows(found.findings),
    toCheck: withRows(found.toCheck),
    accepted: withRows(found.accepted),
    read: found.read,
    unknown: found.unknown.map(inRow),
    outside: found.outside,
    unheld: found.unheld,
    last: last === null || found.last === null ? null : { name: last.name, text: lastYearText(found.last) },
    known: found.recognised > 0,
  };
}

/** The report of a year before, as it was printed. @throws WordFileError that names it */
async function readBefore(file: File, books: readonly PhraseBook[], signal: AbortSignal): Promise<Understood> {
  try {
    const bytes = await bytesOf(file);
    const asked = { books, cells: null, year: null };
    return await inSlices(
      understand(bytes, asked, (document) => [memoryOf(document).book]),
      signal,
    );
  } catch (error) {
    throw aboutFile(error, file.name);
  }
}

export async function countTables(profile: Profile, trace: Trace, { signal, onStage }: JobOptions) {
  onStage('count');
  return cellsOfAnswer(await inSlices(answerOf(profile, trace, ALL_TABLES), signal));
}
