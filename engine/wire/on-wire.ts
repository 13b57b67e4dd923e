import type {
  AnswerOnWire,
  Cell,
  CellOnWire,
  Check,
  CheckOnWire,
  Row,
  StatisticsAnswer,
  StatisticsRequest,
  Table,
  TableOnWire,
} from '../contract';

/** The figures of answers, without the words and the origins that whoever asked has. */
export const onWire = (
  { contract, catalogue, periods, edition, rounding }: StatisticsRequest,
  answers: readonly StatisticsAnswer[],
): AnswerOnWire => ({
  contract,
  catalogue,
  periods,
  edition,
  rounding,
  results: answers.map(({ tables, checks }) => ({ tables: tables.map(tableOnWire), checks: checks.map(checkOnWire) })),
});

const tableOnWire = ({
  id,
  base,
  shares,
  percentDecimals,
  columns,
  rows,
  total,
  sentence,
  checks,
}: Table): TableOnWire => ({
  id,
  n: base.n,
  shares,
  percentDecimals,
  bases: columns.map((column) => column.base),
  rows: rows.map((row) => [row.code, row.cells.map(cellOnWire)]),
  total: total && total.cells.map(cellOnWire),
  sentence,
  checks: checks.map(checkOnWire),
});

function cellOnWire({ count, percent, value }: Cell): CellOnWire {
  if (value !== null) return [count, percent, value];
  return percent !== null ? [count, percent] : count !== null ? [count] : [];
}

const checkOnWire = ({ code, ok, expected, found }: Check): CheckOnWire => [code, ok, expected, found];

/**
 * The answers of the service in full: its figures, with the words and the origins of the same tables as they are here.
 *
 * @param own what the request gives on this computer
 * @returns null when the answer has other periods, tables, lines, columns or checks
 */
export function fromWire(
  own: readonly StatisticsAnswer[],
  request: StatisticsRequest,
  answer: AnswerOnWire,
): readonly StatisticsAnswer[] | null {
  const { catalogue, periods, edition, rounding } = request;
  const says = [answer.catalogue, JSON.stringify(answer.periods), answer.edition, answer.rounding];
  if ([catalogue, JSON.stringify(periods), edition, rounding].some((asked, index) => asked !== says[index]))
    return null;
  return zipped(own, answer.results, (mine, { tables, checks }) => {
    const full = zipped(mine.tables, tables, tableInFull);
    const said = zipped(mine.checks, checks, checkInFull);
    return full && said && { ...mine, tables: full, checks: said };
  });
}

function tableInFull(own: Table, figures: TableOnWire): Table | null {
  const { id, n, shares, percentDecimals, bases, rows, total, sentence, checks } = figures;
  const columns = zipped(own.columns, bases, (column, base) => ({ ...column, base }));
  const lines = zipped(own.rows, rows, (row, [code, cells]) => (row.code === code ? rowInFull(row, cells) : null));
  const said = zipped(own.checks, checks, checkInFull);
  const all = own.total === null || total === null ? null : rowInFull(own.total, total);
  if (id !== own.id || !columns || !lines || !said || (all === null) !== (own.total === null && total === null))
    return null;
  const base = { ...own.base, n };
  return { ...own, base, shares, percentDecimals, columns, rows: lines, total: all, sentence, checks: said };
}

function rowInFull(row: Row, figures: readonly CellOnWire[]): Row | null {
  const cells = zipped(row.cells, figures, (cell, [count = null, percent = null, value = null]) => ({
    ...cell,
    count,
    percent,
    value,
  }));
  return cells && { ...row, cells };
}

const checkInFull = (own: Check, [code, ok, expected, found]: CheckOnWire): Check | null =>
  own.code === code ? { ...own, ok, expected, found } : null;

/** Two lists put together, element by element; null when one is longer, or two elements do not go together. */
function zipped<A, B, C>(ones: readonly A[], others: readonly B[], join: (one: A, other: B) => C | null): C[] | null {
  if (ones.length !== others.length) return null;
  const joined: C[] = [];
  for (const [index, one] of ones.entries()) {
    const both = join(one, others[index] as B);
    if (both === null) return null;
    joined.push(both);
  }
  return joined;
}
