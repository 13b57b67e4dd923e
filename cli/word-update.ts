import { readFile } from 'node:fs/promises';
import { madeWith, type Profile } from '@report/engine/profile';
import { frenchNumber } from '@report/engine/text';
import { atOnce } from '@report/engine/registers';
import type { ComputedCells } from '@report/word/cells';
import { readDocument, VERSION_WORDS, versionOf } from '@report/word/docx';
import { NO_CELL } from '@report/word/phrases';
import {
  listChanges,
  memoryOf,
  memoryParts,
  rememberAnswers,
  withAnswers,
  type Answer,
  understandForYear,
  writeUpdate,
  type Accepted,
  type Change,
  type UnknownFigure,
  type UpdateList,
} from '@report/word/update';
import { loadReport } from './load-report';
import type { Say } from './run-command';
import { readJson } from './read-json';
import { UsageError } from './usage-error';
import type { WordArguments } from './word-arguments';
import { figuresOf, publishedVersion } from './word-figures';
import { nameOf, writeJson, writeOut } from './write-json';

/** Lists what would change in a report, and writes what is accepted. */
export async function updateCommand(
  profile: Profile,
  options: WordArguments,
  say: Say,
  signal: AbortSignal,
): Promise<void> {
  const { books } = await loadReport(profile);
  const bytes = new Uint8Array(await readFile(options.document ?? ''));
  // A document that is for readers outside gets no other figures: nobody has to remember to ask.
  const isPublished = options.publish || versionOf(atOnce(readDocument(bytes))) !== 'internal';
  const version = isPublished ? await publishedVersion(options.registers, options.year) : 'internal';
  if (version !== 'internal') say(`Mise à jour avec : ${VERSION_WORDS[version]}.`);
  const cells = await figuresOf(profile, options, { say, signal, version });
  if (cells === null) throw new UsageError('--registers ou --expected manque');
  const read = atOnce(understandForYear(bytes, { books, cells }));
  const answers = options.answers === null ? [] : await answersOf(options.answers, cells);
  const understood = withAnswers(read, answers);
  const list = atOnce(listChanges(understood, cells));
  for (const line of linesOf(list)) say(line);
  if (options.list !== null)
    await writeJson(options.list, {
      madeWith: madeWith(profile),
      file: nameOf(options.document),
      year: cells.year,
      ...list,
    });
  if (options.out === null || (!options.all && options.accept === null)) return;
  const accepted = options.accept === null ? list.changes : await acceptedOf(options.accept);
  const revision = options.tracked
    ? { author: profile.brand.product, date: `${new Date().toISOString().slice(0, 19)}Z` }
    : null;
  const own = memoryOf(understood.document);
  const along = rememberAnswers(own, understood, answers, accepted);
  const more = along === own ? new Map<string, Uint8Array>() : memoryParts(understood.document, along);
  await writeOut(options.out, atOnce(writeUpdate(understood.document, accepted, { revision, more })));
  say(`${accepted.length} chiffres remplacés. Rien d’autre n’a changé. Écrit : ${options.out}`);
}

/** What was said of unknown figures: «ref» beside a figure of a list, one of its proposals, another cell, or «none». */
async function answersOf(file: string, cells: ComputedCells): Promise<Answer[]> {
  const { unknown } = ((await readJson(file)) ?? {}) as { unknown?: Partial<Answer>[] };
  if (!Array.isArray(unknown)) throw new UsageError('--answers attend une liste écrite par --list');
  return unknown.flatMap(({ part = '', paragraph = -1, start = -1, end = -1, ref }) => {
    if (ref === undefined) return [];
    if (ref !== NO_CELL && cells.valueOf(ref) === null)
      throw new UsageError(`--answers : « ${ref} » n’est le nom d’aucun chiffre de cette année`);
    return [{ part, paragraph, start, end, ref }];
  });
}

/** The changes of a list; those marked «accepted: false» are left out. */
async function acceptedOf(file: string): Promise<Accepted[]> {
  const { changes } = ((await readJson(file)) ?? {}) as { changes?: (Change & { accepted?: boolean })[] };
  if (!Array.isArray(changes)) throw new UsageError('--accept attend une liste écrite par --list');
  return changes.filter(({ accepted }) => accepted !== false);
}

/** Unknown figures told on the screen; the list holds them all. */
const SHOWN = 20;

/** A figure nobody knows, where it stands, and the likeliest cells with what they are this year. */
function unknownLine({ headings, before, text, after, proposals }: UnknownFigure): string {
  const around = `« …${before.slice(-35)}[${text}]${after.slice(0, 35)}… »`.replaceAll(/\s+/g, ' ');
  const asked = proposals.map(({ name, value }) => `${name} (${frenchNumber(value)})`).join(' ; ');
  const likeliest = asked === '' ? 'aucun tableau n’en parle' : asked;
  return `- ${headings.at(-1) ?? 'sans titre'} : ${around} ${likeliest}.`;
}

/** What a person reads. */
export function linesOf({ changes, kept, noFigure, unknown, tables }: UpdateList): string[] {
  const reread = changes.filter((change) => change.reread.length > 0).length;
  return [
    `${changes.length} chiffres à changer, ${kept} déjà justes, ${noFigure.length} sans chiffre cette année, ${unknown.length} non reconnus.`,
    ...(reread === 0 ? [] : [`${reread} à relire : des mots de la phrase vont avec le chiffre.`]),
    ...(unknown.length === 0 ? [] : [`Chiffres non reconnus (${unknown.length}) : ils restent comme ils sont.`]),
    ...unknown.slice(0, SHOWN).map(unknownLine),
    ...(unknown.length > SHOWN ? [`  … et ${unknown.length - SHOWN} autres, dans la liste de --list.`] : []),
    ...tables.map(
      ({ title, missing, without, section }) =>
        `- ${section} : « ${title} » : ${missing.length} ligne(s) à ajouter, ${without} à retirer : refaites ce tableau.`,
    ),
  ];
}
