import type { Profile } from '@report/engine/profile';
import type { ComputedCells } from '@report/word/cells';
import { placeKey, placeOfKey } from '@report/word/docx';
import { yearOfReport, type Understood } from '@report/word/radar';
import type { ReportProfile } from '@report/word/report';
import {
  listChanges,
  understandForYear,
  withAnswers,
  type Answer,
  type Change,
  type Memory,
  type UpdateList,
} from '@report/word/update';
import { inSlices, type Trace } from '../actions';
import { bytesOf } from './bytes-of';
import { countTables } from './reread-job';
import { inRows } from './row-labels';
import type { ChangedSection, ChangedSentence, JobOptions, SaidOfFigures, UnknownPlace, UpdatePlan } from './types';

/** A report that is being brought up to date, as it was read. */
export interface OpenReport {
  readonly file: File;
  readonly understood: Understood;
  readonly cells: ComputedCells;
}

/** Reads a report and what its figures state. @throws WordFileError */
export async function openReport(
  profile: Profile,
  { books }: ReportProfile,
  { file, trace, memory }: { readonly file: File; readonly trace: Trace; readonly memory: Memory },
  { signal, onStage }: JobOptions,
): Promise<OpenReport> {
  onStage('open');
  const bytes = await bytesOf(file);
  const cells = await countTables(profile, trace, { signal, onStage });
  onStage('read');
  const understood = await inSlices(understandForYear(bytes, { books: [memory.book, ...books], cells }), signal);
  return { file, understood, cells };
}

export interface ListedReport {
  readonly plan: UpdatePlan;
  readonly list: UpdateList;
  readonly answers: readonly Answer[];
  /** The report with what was said of its figures. */
  readonly understood: Understood;
}

/** What would change in it, with what was said of the figures nobody knew. */
export async function listReport(
  { file, understood, cells }: OpenReport,
  said: SaidOfFigures,
  { signal, onStage }: JobOptions,
): Promise<ListedReport> {
  onStage('compare');
  const answers = [...said].map(([id, ref]) => ({ ...placeOfKey(id), ref }));
  const told = withAnswers(understood, answers);
  const list = await inSlices(listChanges(told, cells), signal);
  const { changes, kept, noFigure, unknown, tables } = list;
  const inRow = inRows(told.document);
  const plan = {
    file,
    year: cells.year,
    from: yearOfReport(understood),
    sections: sectionsOf(changes, told),
    changes: changes.length,
    kept,
    noFigure: noFigure.map(inRow),
    unknown: unknown.map((one): UnknownPlace => ({ ...inRow(one), id: placeKey(one) })),
    tables,
  };
  return { plan, list, answers, understood: told };
}

function sectionsOf(changes: readonly Change[], { sentences }: Understood): ChangedSection[] {
  const texts = new Map(
    sentences.map(({ paragraph, start, end }) => [
      `${paragraph.part}#${paragraph.ordinal}#${start}`,
      { text: paragraph.text, start, end },
    ]),
  );
  const sections = new Map<string, Map<string, Change[]>>();
  for (const change of changes) {
    const own = sections.get(change.section) ?? new Map<string, Change[]>();
    sections.set(change.section, own);
    own.set(change.sentence, [...(own.get(change.sentence) ?? []), change]);
  }
  return [...sections].map(([title, own]) => ({
    title: title === '' ? 'En tête du document' : title,
    sentences: [...own].map(([id, ofSentence]) => sentenceOf(id, ofSentence, texts.get(id))),
  }));
}

function sentenceOf(
  id: string,
  changes: readonly Change[],
  whole: { readonly text: string; readonly start: number; readonly end: number } | undefined,
): ChangedSentence {
  const edits = changes.map((change) => ({
    id: change.id,
    place: placeKey(change),
    old: change.old,
    new: change.new,
  }));
  const pieces: ChangedSentence['pieces'][number][] = [];
  let at = whole?.start ?? 0;
  changes.forEach(({ start, end }, index) => {
    const edit = edits[index];
    if (whole !== undefined && start > at) pieces.push(whole.text.slice(at, start));
    if (edit !== undefined) pieces.push(edit);
    at = end;
  });
  if (whole !== undefined && whole.end > at) pieces.push(whole.text.slice(at, whole.end));
  // A sentence that names its year is told by what it counts.
  const first = changes.find(({ kind }) => kind !== 'année') ?? changes[0];
  const reread = [...new Set(changes.flatMap((change) => change.reread))];
  return { id, kind: first?.kind ?? 'phrase', name: capital(first?.name ?? ''), pieces, edits, reread };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
