import { type CatalogueProfile, entryOf } from '@report/engine/catalogue';
import type { Row } from '@report/engine/contract';

/** Whether the total does not comprise the unknown answers: the base is what is known, or the lines. */
function missingIsOutside(profile: Pick<CatalogueProfile, 'tables'>, id: string): boolean {
  const entry = entryOf(profile, id);
  const base = entry?.kind === 'statistic' ? entry.base.kind : null;
  return base === 'known' || base === 'rows';
}

/**
 * The lines of a table as they are printed: those that add up, the total, and below it what it does not comprise (how
 * many levels there are, and the unknown answers where only the known ones are shared).
 */
export function printedRows<L extends Pick<Row, 'label' | 'role'>>(
  profile: Pick<CatalogueProfile, 'tables'>,
  table: { readonly id: string; readonly rows: readonly L[]; readonly total: L | null },
): L[] {
  if (table.total === null) return [...table.rows];
  const outside = missingIsOutside(profile, table.id);
  const isBelow = ({ role }: L): boolean => role === 'levels' || (outside && role === 'missing');
  const below = table.rows
    .filter(isBelow)
    .map((row) => (row.role === 'missing' ? { ...row, label: `${row.label} (hors total)` } : row));
  return [...table.rows.filter((row) => !isBelow(row)), table.total, ...below];
}
