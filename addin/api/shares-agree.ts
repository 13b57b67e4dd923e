import type { Statistic } from '@report/engine/catalogue';
import type { Rounding, Row, Table } from '@report/engine/contract';
import { add, isClose, rounded } from './arithmetic';
import { codesUnder, isAdded } from './cells-agree';

/**
 * Whether the percentages are those of the counts beside them, as the answer says they were rounded: each by itself
 * («plain», «uneven»), or, where they were adjusted to total 100 («adjusted», «together» in both directions of a crossed
 * table), each a floor or a ceiling, the lines adding up to the total. A table that prints none says so («none»).
 */
export function sharesAgree(entry: Statistic, table: Table, rounding: Rounding): boolean {
  const rows = table.total ? [...table.rows, table.total] : table.rows;
  const isShared = (row: Row, index: number): boolean =>
    entry.share === true &&
    (table.columns[index]?.base ?? 0) !== 0 &&
    row.cells[index]?.count !== null &&
    row.role !== 'levels' &&
    row.role !== 'base' &&
    (row.role !== 'missing' || isAdded(entry, row));
  if (!rows.every((row) => row.cells.every(({ percent }, index) => (percent !== null) === isShared(row, index))))
    return false;
  const isWhole = rows.every(({ cells }) =>
    cells.every(({ percent }) => percent === null || Number.isInteger(percent)),
  );
  if (isWhole !== (table.percentDecimals === 0)) return false;

  const every = (holds: typeof isNear): boolean =>
    rows.every((row) => row.cells.every((_, index) => holds(row, index, table)));
  if ((table.shares === 'none') !== (entry.share !== true)) return false;
  switch (table.shares) {
    case 'none':
      return true;
    case 'plain':
      return every(isRounded);
    case 'uneven':
      return rounding === 'adjusted' && every(isRounded);
    case 'adjusted':
    case 'together': {
      const inBoth = table.shares === 'together';
      return rounding === 'adjusted' && inBoth === isCrossed(entry) && every(isNear) && addsUp(entry, table);
    }
  }
}

/** The share by itself, half upwards. */
function isRounded({ cells }: Row, index: number, { columns, percentDecimals }: Table): boolean {
  const cell = cells[index];
  const base = columns[index]?.base;
  if (!cell || cell.percent === null || cell.count === null || !base) return true;
  return percentDecimals === 0 && cell.percent === rounded(100 * cell.count, base, 0);
}

/** The floor or the ceiling of the share, in the decimals of the table. */
function isNear({ cells }: Row, index: number, { columns, percentDecimals }: Table): boolean {
  const cell = cells[index];
  const base = columns[index]?.base;
  if (!cell || cell.percent === null || cell.count === null || !base) return true;
  const unit = percentDecimals === 0 ? 1 : 0.1;
  const steps = cell.percent / unit;
  const off = Math.abs(cell.percent - (100 * cell.count) / base);
  return isClose(steps, Math.round(steps)) && off < unit && !isClose(off, unit);
}

/** Shares of one population in both directions: they are adjusted together. */
const isCrossed = ({ columns, base }: Statistic): boolean => columns !== undefined && base.kind === 'population';

function addsUp(entry: Statistic, { rows, columns, total }: Table): boolean {
  const crossed = isCrossed(entry);
  const share = (row: Row | null, index: number): number => row?.cells[index]?.percent ?? 0;
  const ofLines = columns.every(({ base }, index) => {
    const sum = add(rows.filter((row) => isAdded(entry, row)).map((row) => share(row, index)));
    return !base || (isClose(sum, share(total, index)) && (crossed || isClose(sum, 100)));
  });
  const last = columns.findIndex(({ code }) => code === 'total');
  const ofColumns =
    !crossed ||
    last < 0 ||
    (total ? [...rows, total] : rows).every((row) =>
      isClose(add(columns.map((_, index) => (index === last ? 0 : share(row, index)))), share(row, last)),
    );
  return ofLines && ofColumns && groupsAddUp(rows, columns.length);
}

/** The codes under a heading share what it has. */
function groupsAddUp(rows: readonly Row[], width: number): boolean {
  return rows.every((row, start) => {
    if (row.role !== 'group') return true;
    const codes = codesUnder(rows, start);
    return Array.from({ length: width }, (_, index) => index).every((index) =>
      isClose(add(codes.map(({ cells }) => cells[index]?.percent)), row.cells[index]?.percent ?? 0),
    );
  });
}
