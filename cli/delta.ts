import { isoPeriod, partsOf } from '@report/engine/calendar';
import { deriveFacts } from '@report/engine/facts';
import { compareRows, deltaSince, type FigureDelta, type RowCause } from '@report/engine/frozen';
import { type Profile, profileOfPeriod } from '@report/engine/profile';
import { registerTitle } from '@report/engine/registers';
import { counted, quoted, typeset } from '@report/engine/text';
import { readArguments } from './arguments';
import { frozenWords, requiredEdition } from './editions-kept';
import { readRegistersOf } from './read-registers-of';
import type { Say } from './run-command';
import { UsageError } from './usage-error';
import { writeJson } from './write-json';

export const deltaUsage = (): string =>
  'Usage : npm run delta -- FICHIER.xlsx [FICHIER.xlsx …] (--year 2016 | --from 2016-01-01 --to 2016-06-30) [--frozen edition-2016.json] [--json ecarts.json] [--answers reponses.json] [--profile NOM]';

const CAUSES: Readonly<Record<RowCause, string>> = {
  added: 'ajoutée après',
  changedIn: 'modifiée, comptée maintenant',
  changedOut: 'modifiée, n’y est plus comptée',
  removed: 'supprimée (numéro d’alors)',
};

/**
 * Says, figure by figure, what changed since an edition was frozen and which rows made it. Writes nothing but `--json`.
 *
 * @throws UsageError, AppError NO_EDITION, EDITION_CHANGED, …
 */
export async function delta(
  association: Profile,
  argv: readonly string[],
  say: Say,
  signal: AbortSignal,
): Promise<void> {
  const { files, period, year, frozen, json, answers } = readArguments(association, argv, ['from', 'to', 'frozen']);
  if (period === null) throw new UsageError('--year manque, ou --from et --to');
  const { edition, rows } = await requiredEdition(files, frozen, period);
  const state = await readRegistersOf(association, files, year ?? partsOf(period.lastDay).year, {
    signal,
    answers,
    say,
  });
  const { profile } = profileOfPeriod(association, period);
  const changes = rows === null ? null : compareRows(association, state, rows);
  const found = deltaSince(edition, deriveFacts(profile, state.registers, period), changes);
  say(typeset(`${frozenWords(edition)}, règle ${edition.policy}.`));
  if (changes === null)
    say('Ce classeur ne garde pas les lignes d’alors : les chiffres sont comparés, sans les lignes.');
  else
    say(
      typeset(
        `Depuis : ${counted(changes.added.length, 'ligne ajoutée', 'lignes ajoutées')}, ${counted(changes.changed.length, 'modifiée', 'modifiées')}, ${counted(changes.removed.length, 'supprimée', 'supprimées')}.`,
      ),
    );
  say(found.length === 0 ? 'Aucun chiffre imprimé n’a bougé.' : `Chiffres imprimés qui ont bougé : ${found.length}`);
  for (const one of found) for (const line of deltaLines(association, one, changes !== null)) say(line);
  if (json !== null)
    await writeJson(json, {
      period: isoPeriod(period),
      frozen: { on: edition.frozenOn, by: edition.by, hash: edition.hash },
      figures: found.map(({ rows: own, ...figure }) => ({
        ...figure,
        rows: own.map(({ register, sheet, row, cause }) => ({ register, sheet, row, cause })),
      })),
    });
}

function deltaLines(profile: Profile, figure: FigureDelta, hasRows: boolean): string[] {
  const { title, label, columnLabel, then, now, rows, certain } = figure;
  const cell = [label, ...(columnLabel === null ? [] : [columnLabel])].map(quoted).join(', ');
  const none =
    hasRows && rows.length === 0 ? ['    Aucune ligne n’a changé : le programme ou ses définitions ont changé.'] : [];
  return [
    `- ${title}, ${cell} : ${then} imprimé, ${now} maintenant.${certain ? '' : ' Parmi :'}`,
    ...rows.map(
      ({ register, sheet, row, cause }) =>
        `    ${registerTitle(profile, register)}, feuille ${quoted(sheet)}, ligne ${row} : ${CAUSES[cause]}`,
    ),
    ...none,
  ].map(typeset);
}
