import type { Profile } from '@report/engine/profile';
import type { Row } from '@report/engine/contract';
import { checkCustom, computeCustom, customEntry, type CustomResult, type CustomSpec } from '@report/engine/custom';
import { deriveFacts } from '@report/engine/facts';
import { writeComposed } from './composed-sheet';
import { findingsJson } from './findings-json';
import { periodJson } from './results-json';
import { readForRequest } from './read-for-request';
import { refuseLacking } from './refuse-lacking';
import type { Say } from './run-command';
import { isShort, SHORT_PERIOD } from '@report/engine/text';
import { writeJson } from './write-json';

export const crossUsage = (): string =>
  'Usage : npm run cross -- FICHIER.xlsx [FICHIER.xlsx …] --table demande.json (--year 2016 | --from 2016-01-01 --to 2016-06-30) [--json resultat.json] [--out tableau.xlsx] [--answers reponses.json] [--profile NOM]';

/**
 * Registers in files → one table that someone composed of names and codes (docs/custom-tables.md). The request is
 * checked before any register is read.
 *
 * @throws UsageError, AppError, Refused, SpecRefused
 */
export async function cross(
  association: Profile,
  argv: readonly string[],
  say: Say,
  signal: AbortSignal,
): Promise<void> {
  const {
    profile,
    period,
    asked: spec,
    state,
    json,
    out,
  } = await readForRequest(association, argv, 'table', { say, signal }, checkCustom);
  const facts = deriveFacts(profile, state.registers, period);
  // Before anything is counted.
  refuseLacking(profile, customEntry(profile, spec, spec.id, facts.period), state.registers, facts);
  const result = computeCustom(profile, facts, spec);
  if (json !== null)
    await writeJson(json, {
      period: periodJson(period),
      tables: [tableJson(spec, result)],
      ...findingsJson(profile, state),
    });
  for (const line of [result.entry.sentence, ...result.notes]) say(line);
  if (isShort(period)) say(SHORT_PERIOD);
  const isWritten =
    out !== null &&
    (await writeComposed(
      association,
      out,
      { kind: 'table', request: spec },
      { ...state, facts, period },
      { say, signal },
    ));
  for (const file of [json, isWritten ? out : null]) if (file !== null) say(`Écrit : ${file}`);
}

function tableJson(spec: CustomSpec, { entry, n, multiple, table, notes }: CustomResult) {
  const head = { id: spec.id, unit: spec.unit, population: spec.population, title: entry.title, n, multiple };
  const asked = { measure: spec.measure, base: spec.base, sentence: entry.sentence };
  if (table === null)
    return { ...head, ...asked, status: 'protected' as const, columns: [], rows: [], total: null, notes };
  return {
    ...head,
    ...asked,
    status: 'ok' as const,
    columns: table.columns.map(({ code }) => code),
    rows: table.rows.map(rowJson),
    total: table.total && rowJson(table.total),
    notes,
  };
}

const rowJson = ({ code, label, cells }: Row) => ({
  code,
  label,
  cells: cells.map(({ column, count, percent, value }) => ({ column, count, percent, value })),
});
