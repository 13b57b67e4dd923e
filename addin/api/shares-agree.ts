import type { Statistic } from '@report/engine/catalogue';
import type { Rounding, Row, Table } from '@report/engine/contract';
import { add, isClose, rounded } from './arithmetic';
import { codesUnder, isAdded } from './cells-agree';

/** What is printed under a table whose percentages were adjusted: then they must add up. */
const PROMISE = /ils totalisent 100|lignes, colonnes et total s’additionnent/;

/**
 * Whether the percentages are those of the counts beside them: each rounded by itself, or, where they are adjusted to
 * total 100, each a floor or a ceiling, the lines adding up to the total, in both directions of a crossed table.
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
  const isAdjusted = table.notes.some((note) => PROMISE.test(note));
  return isAdjusted ? rounding === 'adjusted' && every(isNear) && addsUp(entry, table) : every(isRounded);
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

function addsUp(entry: Statistic, { rows, columns, total }: Table): boolean {
  const isCrossed = entry.columns !== undefined && entry.base.kind === 'population';
  const share = (row: Row | null, index: number): number => row?.cells[index]?.percent ?? 0;
  const ofLines = columns.every(({ base }, index) => {
    const sum = add(rows.filter((row) => isAdded(entry, row)).map((row) => share(row, index)));
    return !base || (isClose(sum, share(total, index)) && (isCrossed || isClose(sum, 100)));
  });
  const last = columns.findIndex(({ code }) => code === 'total');
  const ofColumns =
    !isCrossed ||
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
