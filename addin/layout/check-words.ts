import type { Check, StatisticsAnswer } from '@report/engine/contract';
import { counted } from '@report/engine/text';

/** Said by a sign and a word, never by a colour. */
export const verdictOf = (ok: boolean): string => (ok ? '✓ Concordant' : '▲ À vérifier');

/** «27 concordants, 1 à vérifier». */
export function tally(checks: readonly Check[]): string {
  const agreeing = checks.filter(({ ok }) => ok).length;
  return `${counted(agreeing, 'concordant', 'concordants')}, ${checks.length - agreeing} à vérifier`;
}

/** The checks inside each table. */
export const tableChecks = ({ tables }: StatisticsAnswer): Check[] => tables.flatMap(({ checks }) => checks);
