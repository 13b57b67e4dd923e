import { readFile } from 'node:fs/promises';
import { madeWith, type Profile } from '@report/engine/profile';
import { atOnce } from '@report/engine/registers';
import {
  listChanges,
  understandForYear,
  writeUpdate,
  type Accepted,
  type Change,
  type UpdateList,
} from '@report/word/update';
import { loadReport } from './load-report';
import type { Say } from './run-command';
import { UsageError } from './usage-error';
import type { WordArguments } from './word-arguments';
import { figuresOf } from './word-figures';
import { nameOf, writeJson, writeOut } from './write-json';

/** Lists what would change in a report, and writes what is accepted. */
export async function updateCommand(
  profile: Profile,
  options: WordArguments,
  say: Say,
  signal: AbortSignal,
): Promise<void> {
  const { books } = await loadReport(profile);
  const cells = await figuresOf(profile, options, { say, signal });
  if (cells === null) throw new UsageError('--registers ou --expected manque');
  const bytes = new Uint8Array(await readFile(options.document ?? ''));
  const understood = atOnce(understandForYear(bytes, { books, cells }));
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
  await writeOut(options.out, atOnce(writeUpdate(understood.document, accepted, { revision })));
  say(`${accepted.length} chiffres remplacés. Rien d’autre n’a changé. Écrit : ${options.out}`);
}

/** The changes of a list; those marked «accepted: false» are left out. */
async function acceptedOf(file: string): Promise<Accepted[]> {
  const { changes } = JSON.parse(await readFile(file, 'utf8')) as { changes?: (Change & { accepted?: boolean })[] };
  if (!Array.isArray(changes)) throw new UsageError('--accept attend une liste écrite par --list');
  return changes.filter(({ accepted }) => accepted !== false);
}

/** What a person reads. */
export function linesOf({ changes, kept, noFigure, unknown, tables }: UpdateList): string[] {
  const reread = changes.filter((change) => change.reread.length > 0).length;
  return [
    `${changes.length} chiffres à changer, ${kept} déjà justes, ${noFigure.length} sans chiffre cette année, ${unknown.length} non reconnus.`,
    ...(reread === 0 ? [] : [`${reread} à relire : des mots de la phrase vont avec le chiffre.`]),
    ...tables.map(
      ({ title, missing, without, section }) =>
        `- ${section} : « ${title} » : ${missing.length} ligne(s) à ajouter, ${without} à retirer : refaites ce tableau.`,
    ),
  ];
}
