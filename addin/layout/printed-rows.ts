import { entryOf } from '@alupse/domain/catalogue';
import type { Row, Table } from '@alupse/domain/contract';

/** Whether the total does not comprise the unknown answers: the base is what is known, or the lines. */
function missingIsOutside({ id, total }: Table): boolean {
  const entry = entryOf(id);
  const base = entry?.kind === 'statistic' ? entry.base.kind : null;
  return total !== null && (base === 'known' || base === 'rows');
}

/** The lines of a table as they are printed: the total last, and below it the unknown answers it does not comprise. */
export function printedRows(table: Table): Row[] {
  const total = table.total === null ? [] : [table.total];
  if (!missingIsOutside(table)) return [...table.rows, ...total];
  const outside = table.rows
    .filter(({ role }) => role === 'missing')
    .map((row) => ({ ...row, label: `${row.label} (hors total)` }));
  return [...table.rows.filter(({ role }) => role !== 'missing'), ...total, ...outside];
}
