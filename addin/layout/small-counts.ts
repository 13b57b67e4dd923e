import type { Table } from '@report/engine/contract';
import { counted } from '@report/engine/text';

/** Counts from 1 to this may point to a child or a family. */
export const SMALL = 5;

/** «3 lignes comptent de 1 à 5 dossiers : vérifiez avant de diffuser.»; null when none does. */
export function smallCounts({ rows, unit }: Table): string | null {
  const small = rows.filter(
    ({ role, cells }) => role !== 'levels' && cells.some(({ count }) => count !== null && count >= 1 && count <= SMALL),
  ).length;
  if (small === 0) return null;
  const lines = counted(small, 'ligne compte', 'lignes comptent');
  return `${lines} de 1 à ${SMALL} ${unit}\u00a0; vérifiez avant de diffuser.`;
}
