import type { Table } from '@report/engine/contract';

/** Lines that repeat figures of others. */
const SUMMARIES: readonly string[] = ['total', 'base', 'levels'];

/** The figures of a computed table the way targets and plain tables write them: see `flatFigures`. */
export const answerFigures = ({ kind, rows, columns, base, total }: Table): Record<string, number> => {
  const figures: Record<string, number> = {};
  const add = (key: string, figure: number | null): void => {
    if (figure !== null && figure !== 0) figures[key] = figure;
  };
  if (kind === 'list') {
    add('n', base.n);
    add('total', total?.cells[0]?.value ?? null);
    return figures;
  }
  const hasMean = columns.some(({ measure }) => measure === 'mean');
  for (const { code, role, cells } of rows) {
    if (SUMMARIES.includes(role)) continue;
    for (const { column, value, count } of cells) add(column === null ? code : `${code}/${column}`, value ?? count);
    if (hasMean) add(`${code}/n`, cells[0]?.count ?? null);
  }
  return figures;
};
