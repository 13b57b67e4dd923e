import type { Finding } from '@report/engine/contract';
import { exceptionKeyOf } from '@report/engine/rules';
import { concernsRow } from './concerns-row';
import type { ExceptionReason, FindingException, RegistersState } from './types';

/** What the user wrote is cut here: it is a reason, not a report. */
const MAX_DETAIL = 200;

/**
 * The exception the user makes of a finding, to be kept in the workbook: it holds for as long as the row holds what it
 * holds now. Null for a finding that concerns no row of a register (a column that is missing, two rows of titles).
 */
export function exceptionOf(
  state: RegistersState,
  finding: Finding,
  { reason, detail }: { readonly reason: ExceptionReason; readonly detail: string },
  now: Date,
): FindingException | null {
  if (!concernsRow(state, finding)) return null;
  const key = exceptionKeyOf(finding, state, state.workbooks);
  return { ...key, reason, detail: detail.trim().slice(0, MAX_DETAIL), on: now.toISOString().slice(0, 10) };
}
