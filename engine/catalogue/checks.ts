import type { FigureRef, TableCheck } from './table-check';

/** The two figures of an equality. */
export interface EvaluatedCheck {
  readonly ok: boolean;
  readonly expected: number;
  readonly found: number;
}

/** Evaluates an equality on figures wherever they come from; null when one of them is not known (`figureOf`: null). */
export function evaluateCheck(
  { expected, found, relation }: TableCheck,
  figureOf: (figure: FigureRef) => number | null,
): EvaluatedCheck | null {
  const sum = (figures: readonly FigureRef[]): number | null =>
    figures.map(figureOf).reduce((total, value) => (total === null || value === null ? null : total + value), 0);
  const [left, right] = [sum(expected), sum(found)];
  if (left === null || right === null) return null;
  return { ok: relation === 'equal' ? right === left : right <= left, expected: left, found: right };
}
