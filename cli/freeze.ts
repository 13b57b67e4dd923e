import path from 'node:path';
import { computeTables } from '@report/addin/actions';
import { saveEdition } from '@report/addin/workbook';
import { isoPeriod, partsOf } from '@report/engine/calendar';
import { costWords } from '@report/engine/disclosure';
import { freezeEdition, keepRows } from '@report/engine/frozen';
import { type Profile, profileOfPeriod } from '@report/engine/profile';
import { bytesInLetters } from '@report/engine/registers';
import { readArguments } from './arguments';
import { editionOf } from './editions-kept';
import { loadPublication } from './load-publication';
import { openHostFile, runnerOf } from './open-workbook';
import { publishing } from './published-report';
import { readRegistersOf } from './read-registers-of';
import { Refused } from './refused';
import type { Say } from './run-command';
import { UsageError } from './usage-error';
import { nameOf, writeJson, writeOut } from './write-json';

export const freezeUsage = (): string =>
  'Usage : npm run freeze -- FICHIER.xlsx [FICHIER.xlsx …] (--year 2016 | --from 2016-01-01 --to 2016-06-30) --by "Qui fige" --out edition-2016.json --keep registres-2016.xlsx [--edition …] [--withhold TABLE,TABLE] [--revise "Motif"] [--answers reponses.json] [--profile NOM]';

/**
 * Freezes what may be published of a period: a file with aggregates alone, and a copy of the first workbook of registers
 * that keeps it with a salted hash of each row. The registers themselves are not written.
 *
 * @throws UsageError, AppError, Refused
 */
export async function freeze(
  association: Profile,
  argv: readonly string[],
  say: Say,
  signal: AbortSignal,
): Promise<void> {
  const allowed = ['edition', 'out', 'from', 'to', 'withhold', 'by', 'keep', 'revise'] as const;
  const {
    files,
    period,
    year: asked,
    edition,
    out,
    keep,
    by,
    answers,
    withheld,
    revise,
  } = readArguments(association, argv, allowed);
  if (period === null) throw new UsageError('--year manque, ou --from et --to');
  if (out === null || keep === null) throw new UsageError('--out et --keep manquent');
  if (by === null) throw new UsageError('--by manque : qui fige cette édition');
  const before = await editionOf(files, [], period);
  if (before !== null && revise === null)
    throw new Refused(
      'FROZEN_ALREADY',
      `Cette période est figée depuis le ${before.edition.frozenOn}. Ce qui est sorti reste ce qui est sorti : npm run delta dit ce qui a changé. Pour figer une révision décidée par la direction : --revise "Motif".`,
    );
  const { profile } = profileOfPeriod(association, period);
  const year = asked ?? partsOf(period.lastDay).year;
  const policy = await loadPublication(association);
  const protecting = publishing(association, policy, { withheld, earlier: before?.edition ?? null });
  const state = await readRegistersOf(association, files, year, { signal, answers, say });
  const computed = await computeTables(association, state, {
    year,
    period,
    edition,
    rounding: 'adjusted',
    services: profile.services.map(({ key }) => key),
    previousYears: 0,
    compute: protecting.compute,
    signal,
  });
  const { published } = protecting.asPublished(computed);
  const frozen = freezeEdition(association, policy, published, { on: today(), by });
  const rows = keepRows(association, state, bytesInLetters(crypto.getRandomValues(new Uint8Array(16))));
  const host = await openHostFile(files[0] ?? '');
  await saveEdition(runnerOf(host), { edition: frozen, rows });
  await writeOut(keep, await host.save());
  await writeJson(out, frozen);
  for (const line of costWords(published)) say(line);
  const { from, to } = isoPeriod(period);
  say(
    `Édition figée du ${from} au ${to}, par ${by}, empreinte ${frozen.hash.slice(0, 16)} : ${published.answer.tables.length} tableaux, ${rows.rows.length} lignes de registre sous empreinte salée (dans ${nameOf(keep)} seulement).`,
  );
  for (const file of [out, keep]) say(`Écrit : ${file}`);
  if (path.resolve(keep) !== path.resolve(files[0] ?? ''))
    say('Travaillez désormais dans cette copie des registres : c’est elle qui sait ce qui a été publié.');
}

/** The day on the clock of this computer. */
const today = (): string => new Date().toLocaleDateString('sv-SE');
