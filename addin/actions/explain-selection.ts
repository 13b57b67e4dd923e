import { type Profile, profileOfPeriod } from '@report/engine/profile';
import { type ExcelRunner, isSameValue, readActiveCell, readWorkbook } from '../workbook';
import { type CheckOrigin, checkOrigin } from './check-origin';
import { explainRow, type RowExplanation } from './explain-row';
import { fingerprintOf } from './fingerprint-of';
import { type Computed, type FigureOrigin, originOf } from './origin-of';
import type { Trace } from './types';

/** What is said of a figure or a row; outdated: a register changed since it was counted, so rows may have moved. */
export type Explained<T> = T & { readonly outdated: boolean };

/** The association in the words of the figures. */
const wordsOf = (profile: Profile, { answer }: Pick<Computed, 'answer'>): Profile =>
  profileOfPeriod(profile, answer.period).profile;

/** What the figures of a run were computed from. */
export const computedOf = ({ answer, facts, registers }: Trace): Computed => ({
  answer,
  facts,
  registers: registers.registers,
});

/** The same of the year a figure is of: one of the years before, in the comparison sheet. */
function computedIn(trace: Trace, year: number | undefined): Computed {
  const earlier = trace.earlier?.find(({ answer }) => answer.year === year);
  return { ...computedOf(trace), ...earlier };
}

/**
 * Explains the selected figure. Null when the selection is on no figure of the sheets that were written, or when it
 * was overwritten since. Changes nothing, sends nothing.
 *
 * @throws AppError what Excel refused
 */
export async function explainFigure(
  profile: Profile,
  runner: ExcelRunner,
  trace: Trace,
): Promise<Explained<FigureOrigin> | null> {
  const { sheet, address, value } = await readActiveCell(runner);
  const placed = trace.sheets.get(sheet)?.get(address);
  if (placed === undefined || !isSameValue(value, placed.written)) return null;
  const computed = computedIn(trace, placed.year);
  const origin = originOf(wordsOf(profile, computed), computed, placed);
  return origin && { ...origin, outdated: await haveChanged(runner, trace) };
}

/**
 * Explains the selected row of a register: the figures that count it, and why the others do not. Null when the
 * selection is on no row of a register. Changes nothing, sends nothing.
 *
 * @throws AppError what Excel refused
 */
export async function explainSelectedRow(
  profile: Profile,
  runner: ExcelRunner,
  trace: Trace,
): Promise<Explained<RowExplanation> | null> {
  const { sheet, address } = await readActiveCell(runner);
  const explained = explainRow(wordsOf(profile, trace), computedOf(trace), sheet, Number(address.replace(/\D+/g, '')));
  return explained && { ...explained, outdated: await haveChanged(runner, trace) };
}

/**
 * Explains a check between the tables that were written; null for one that the catalogue does not declare. Changes
 * nothing, sends nothing.
 *
 * @throws AppError what Excel refused
 */
export async function explainCheck(
  profile: Profile,
  runner: ExcelRunner,
  trace: Trace,
  code: string,
): Promise<Explained<CheckOrigin> | null> {
  const check = trace.answer.checks.find((one) => one.code === code);
  const origin = check === undefined ? null : checkOrigin(wordsOf(profile, trace), computedOf(trace), check);
  return origin && { ...origin, outdated: await haveChanged(runner, trace) };
}

/** Whether a register has changed since it was counted. Throws AppError what Excel refused. */
export async function haveChanged(runner: ExcelRunner, { registers }: Pick<Trace, 'registers'>): Promise<boolean> {
  const again = new Set(registers.summaries.map(({ sheet }) => sheet));
  const now = await readWorkbook(runner, { signal: new AbortController().signal, again });
  return fingerprintOf([now], registers.summaries) !== registers.fingerprint;
}
