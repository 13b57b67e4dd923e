import { tablesFor } from '@report/engine/catalogue';
import { ALL_TABLES, AppError } from '@report/engine/contract';
import { deriveFacts } from '@report/engine/facts';
import type { Profile } from '@report/engine/profile';
import { counted } from '@report/engine/text';
import { absentJson, absentLines } from './absent-tables';
import { readArguments } from './arguments';
import { findingsJson } from './findings-json';
import { registerLines, uncertainLines } from './reading-lines';
import { readRegistersOf } from './read-registers-of';
import type { Say } from './run-command';
import { writeJson } from './write-json';

export const checkUsage = (): string =>
  'Usage : npm run check -- FICHIER.xlsx [FICHIER.xlsx …] [--year 2016] [--json constats.json] [--answers reponses.json] [--profile NOM]';

const MARKS = { error: 'erreur', warning: 'à vérifier', info: 'info' } as const;
const SHOWN = 40;

/**
 * Recognises the registers and checks every rule; changes nothing. Findings are no failure.
 *
 * @throws UsageError, AppError
 */
export async function check(profile: Profile, argv: readonly string[], say: Say, signal: AbortSignal): Promise<void> {
  const { files, year, json, answers } = readArguments(profile, argv, []);
  const state = await readRegistersOf(profile, files, year, { signal, answers });
  if (state.summaries.length === 0 && state.findings.length === 0 && state.accepted.length === 0)
    throw new AppError('NO_REGISTER');
  const facts = year === null ? undefined : deriveFacts(profile, state.registers, year);
  const { absent } = tablesFor(profile, ALL_TABLES, state.registers, facts);
  if (json !== null)
    await writeJson(json, { ...findingsJson(profile, state), notComputed: absentJson(profile, absent) });
  const uncertain = uncertainLines(profile, state);
  for (const line of [...registerLines(state), ...uncertain, ...absentLines(profile, absent)]) say(line);
  const told = state.findings.filter(({ severity }) => severity !== 'info');
  for (const { severity, sheet, address, message } of told.slice(0, SHOWN))
    say(`${MARKS[severity]} · ${sheet}!${address} · ${message}`);
  if (told.length > SHOWN) say(`… et ${told.length - SHOWN} autres (tous avec --json)`);
  const errors = told.filter(({ severity }) => severity === 'error').length;
  const { length: accepted } = state.accepted;
  if (accepted > 0) say(`${accepted} exception(s) acceptée(s), comptée(s) à part`);
  const { length: asked } = state.questions;
  const open = asked === 0 ? '' : `, ${counted(asked, 'question sans réponse', 'questions sans réponse')}`;
  say(`${errors === 0 ? '0 erreur' : `${errors} erreur(s)`}${open}`);
}
