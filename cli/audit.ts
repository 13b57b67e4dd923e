import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { audit, parseTypedFigures } from '@report/engine/audit';
import type { Profile } from '@report/engine/profile';
import { counted } from '@report/engine/text';
import type { Say } from './run-command';
import { readJson } from './read-json';
import { UsageError } from './usage-error';

export const auditUsage = (): string =>
  'Usage : npm run audit -- chiffres.json [--json resultats.json] [--profile NOM]   (le format : docs/audit.md)';

/**
 * Holds the figures of a finished report, typed into a file, against one another: what contradicts itself is printed,
 * and what could not be held against anything is counted. Changes nothing.
 *
 * @returns whether nothing contradicts itself
 * @throws UsageError for a file that is no list of figures
 */
export async function auditFile(profile: Profile, argv: readonly string[], say: Say): Promise<boolean> {
  const { file, json } = readLine(argv);
  const read = parseTypedFigures(profile, await readJson(file));
  if (read === null) throw new UsageError(`${file} : une liste de chiffres est attendue`);
  const audited = audit(profile, read.figures);
  const wrong = audited.filter(({ ok }) => !ok);
  for (const { entry, reason } of read.leftAside) say(`entrée ${entry + 1} laissée de côté : ${reason}`);
  for (const { message } of wrong) say(message);
  if (json !== null) await writeFile(json, `${JSON.stringify({ audited, leftAside: read.leftAside }, null, 1)}\n`);
  const held = new Set(audited.flatMap(({ figures }) => figures));
  const alone = read.figures.filter((figure) => !held.has(figure)).length;
  say(
    wrong.length === 0
      ? `Aucune contradiction parmi ${counted(read.figures.length, 'chiffre', 'chiffres')}, ${counted(audited.length, 'égalité vérifiée', 'égalités vérifiées')}.`
      : `${counted(wrong.length, 'contradiction', 'contradictions')} parmi ${counted(read.figures.length, 'chiffre', 'chiffres')}.`,
  );
  if (alone > 0)
    say(`${counted(alone, 'chiffre n’a pu être comparé', 'chiffres n’ont pu être comparés')} à aucun autre.`);
  return wrong.length === 0;
}

function readLine(argv: readonly string[]): { readonly file: string; readonly json: string | null } {
  const text = { type: 'string' } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], allowPositionals: true, options: { json: text, profile: text } });
  } catch {
    throw new UsageError('option inconnue ou sans valeur');
  }
  const [file, ...others] = parsed.positionals;
  if (file === undefined || others.length > 0) throw new UsageError('un fichier est attendu');
  return { file, json: parsed.values.json ?? null };
}
