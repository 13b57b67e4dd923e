import { readFile } from 'node:fs/promises';
import { madeWith, type Profile } from '@report/engine/profile';
import { atOnce } from '@report/engine/registers';
import { aboutFile, readDocument, VERSION_WORDS, versionOf } from '@report/word/docx';
import {
  lastYearText,
  radar,
  understand,
  yearOfReport,
  type AcceptedDifference,
  type Finding,
  type Radar,
  type Understood,
} from '@report/word/radar';
import type { PhraseBook } from '@report/word/phrases';
import { memoryOf } from '@report/word/update';
import { loadReport } from './load-report';
import { readJson } from './read-json';
import type { Say } from './run-command';
import type { WordArguments } from './word-arguments';
import { figuresOf } from './word-figures';
import { nameOf, writeJson } from './write-json';

/** Reads a report for contradictions. Answers how many there are. */
export async function radarCommand(
  profile: Profile,
  options: WordArguments,
  say: Say,
  signal: AbortSignal,
): Promise<number> {
  const { books, identities } = await loadReport(profile);
  const bytes = new Uint8Array(await readFile(options.document ?? ''));
  const version = versionOf(atOnce(readDocument(bytes)));
  if (version !== 'internal')
    say(`Ce document a été établi avec : ${VERSION_WORDS[version]}. Il est relu contre elle.`);
  const cells = await figuresOf(profile, options, { say, signal, version });
  const understood = atOnce(
    understand(bytes, { books, cells, year: options.year }, (document) => [memoryOf(document).book]),
  );
  const accepted = [...memoryOf(understood.document).accepted, ...(await acceptedOf(options.accepted))];
  const year = options.year ?? yearOfReport(understood);
  const last = options.last === null ? null : await reportBefore(options.last, books);
  const found = atOnce(radar(profile, understood, { books, identities, cells, year, accepted, last }));
  if (options.json !== null)
    await writeJson(options.json, { madeWith: madeWith(profile), file: nameOf(options.document), year, ...found });
  for (const line of linesOf(found)) say(line);
  return found.findings.length;
}

/** The report of a year before, as it was printed. */
async function reportBefore(file: string, books: readonly PhraseBook[]): Promise<Understood> {
  try {
    const bytes = new Uint8Array(await readFile(file));
    return atOnce(understand(bytes, { books, cells: null, year: null }, (document) => [memoryOf(document).book]));
  } catch (error) {
    throw aboutFile(error, nameOf(file));
  }
}

async function acceptedOf(file: string | null): Promise<AcceptedDifference[]> {
  if (file === null) return [];
  const { accepted } = ((await readJson(file)) ?? {}) as { accepted?: AcceptedDifference[] };
  return accepted ?? [];
}

/** What a person reads. */
export function linesOf({
  findings,
  toCheck,
  accepted,
  read,
  recognised,
  unknown,
  outside,
  unheld,
  last,
}: Radar): string[] {
  const known = outside === 0 ? '' : `, dont ${outside} connus comme tels`;
  const about = `${read} chiffres lus ; ${unknown.length} ne correspondent à aucun tableau${known}.`;
  const head =
    findings.length === 0
      ? `Aucune contradiction parmi ${about}`
      : `Contradictions (${findings.length}) parmi ${about}`;
  return [
    head,
    ...findings.map(lineOf),
    ...(toCheck.length === 0 ? [] : [`À vérifier (${toCheck.length})`, ...toCheck.map(lineOf)]),
    ...(accepted.length === 0 ? [] : [`${accepted.length} écart(s) voulu(s), non répété(s).`]),
    ...(unheld > 0 ? [`${unheld} chiffres sans valeur dans ces tableaux : comparés au document seulement.`] : []),
    ...(last === null ? [] : [lastYearText(last)]),
    ...(recognised === 0 && read > 0
      ? ['Aucune phrase de ce rapport n’est connue : il n’a été lu que phrase par phrase, pas d’un chapitre à l’autre.']
      : []),
  ];
}

function lineOf({ places: [place], message, expected }: Finding): string {
  const where = place?.headings.at(-1) ?? 'sans titre';
  const around = place ? `« …${place.before.slice(-35)}[${place.text}]${place.after.slice(0, 35)}… »` : '';
  return `- ${where} : ${around.replaceAll(/\s+/g, ' ')} ${message}${expected === null ? '' : ` Proposé : ${expected}.`}`;
}
