import { BEBE_CHECKS } from '@report/profiles/alupse/bebe/checks';
import { DIALOGUE_CHECKS } from '@report/profiles/alupse/dialogue/checks';
import { MEDICAL_CHECKS } from '@report/profiles/alupse/medical/checks';
import type { Figure, TableCheck } from './table-check';

export type { Figure, TableCheck } from './table-check';

/** What must hold between tables. Evaluated when every table it names is there: computed, or typed by someone. */
export const TABLE_CHECKS: readonly TableCheck[] = [...DIALOGUE_CHECKS, ...BEBE_CHECKS, ...MEDICAL_CHECKS];

/** The two figures of an equality. */
export interface EvaluatedCheck {
  readonly ok: boolean;
  readonly expected: number;
  readonly found: number;
}

/** Evaluates an equality on figures wherever they come from; null when one of them is not known (`figureOf`: null). */
export function evaluateCheck(
  { expected, found, relation }: TableCheck,
  figureOf: (figure: Figure) => number | null,
): EvaluatedCheck | null {
  const sum = (figures: readonly Figure[]): number | null =>
    figures.map(figureOf).reduce((total, value) => (total === null || value === null ? null : total + value), 0);
  const [left, right] = [sum(expected), sum(found)];
  if (left === null || right === null) return null;
  return { ok: relation === 'equal' ? right === left : right <= left, expected: left, found: right };
}
