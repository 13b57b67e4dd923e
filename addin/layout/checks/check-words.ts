import type { Check, StatisticsAnswer, Table } from '@report/engine/contract';
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

/** Counts from 1 to this may point to a child or a family. */
export const SMALL = 5;

/** «3 lignes comptent de 1 à 5 dossiers : vérifiez qu’on ne reconnaît personne avant de diffuser.»; null when none does. */
export function smallCounts({ rows, unit }: Table): string | null {
  const small = rows.filter(
    ({ role, cells }) => role !== 'levels' && cells.some(({ count }) => count !== null && count >= 1 && count <= SMALL),
  ).length;
  if (small === 0) return null;
  const lines = counted(small, 'ligne compte', 'lignes comptent');
  return `${lines} de 1 à ${SMALL} ${unit}\u00a0: vérifiez qu’on ne reconnaît personne avant de diffuser.`;
}
