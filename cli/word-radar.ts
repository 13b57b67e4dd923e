import { readFile } from 'node:fs/promises';
import { madeWith, type Profile } from '@report/engine/profile';
import { atOnce } from '@report/engine/registers';
import { radar, understand, yearOfReport, type AcceptedDifference, type Finding, type Radar } from '@report/word/radar';
import { memoryOf } from '@report/word/update';
import { loadReport } from './load-report';
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
  const cells = await figuresOf(profile, options, { say, signal });
  const bytes = new Uint8Array(await readFile(options.document ?? ''));
  const understood = atOnce(
    understand(bytes, { books, cells, year: options.year }, (document) => [memoryOf(document).book]),
  );
  const accepted = [...memoryOf(understood.document).accepted, ...(await acceptedOf(options.accepted))];
  const year = options.year ?? yearOfReport(understood);
  const found = atOnce(radar(profile, understood, { books, identities, cells, year, accepted }));
  if (options.json !== null)
    await writeJson(options.json, { madeWith: madeWith(profile), file: nameOf(options.document), year, ...found });
  for (const line of linesOf(found)) say(line);
  return found.findings.length;
}

async function acceptedOf(file: string | null): Promise<AcceptedDifference[]> {
  if (file === null) return [];
  const { accepted } = JSON.parse(await readFile(file, 'utf8')) as { accepted?: AcceptedDifference[] };
  return accepted ?? [];
}

/** What a person reads. */
export function linesOf({ findings, toCheck, accepted, read, recognised, unknown, unheld }: Radar): string[] {
  const about = `${read} chiffres lus ; ${unknown.length} ne correspondent à aucun tableau.`;
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
