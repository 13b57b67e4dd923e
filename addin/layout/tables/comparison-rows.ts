import type { ComparedFigure, ComparedLine, ComparedTable } from '@report/engine/compare';
import type { Profile } from '@report/engine/profile';
import { NBSP } from '@report/engine/text';
import type { SheetGrid } from '../model/grids';
import type { SheetCell, SheetRow } from '../model/sheet-model';
import { rowOf } from '../text/row-height';
import { NOTHING, percentOf, type PrintedFigure } from './figure-cell';
import { percentHeader, unlikeHeaders } from './figure-columns';
import { printedRows } from './printed-rows';
import { emphasisOf } from './table-rows';

/** «Écart (points)»; says which year when it is not the one before. */
function changeHeader({ change, years: [now, then] }: ComparedTable): string {
  const between = now.year - then.year === 1 ? '' : ` avec ${then.name}`;
  return `Écart${between}${change === 'points' ? ' (points)' : ''}`;
}

function figureOf(compared: ComparedFigure | null | undefined, { decimal }: ComparedLine): PrintedFigure {
  const figure = compared?.figure ?? null;
  return figure === null ? NOTHING : { value: figure, role: decimal ? 'decimal' : 'number' };
}

function changeOf(
  { change: kind, years: [now, then] }: ComparedTable,
  { change, decimal }: ComparedLine,
): PrintedFigure {
  if (change === null) return NOTHING;
  const decimals = kind === 'points' ? now.percentDecimals === 1 || then.percentDecimals === 1 : decimal;
  return { value: change, role: decimals ? 'deltaDecimal' : 'delta' };
}

/**
 * Header and lines of a compared table: «2016 | % de 123 | 2015 | % de 119 | Écart (points)». Where a break in the
 * series forbids to subtract, there is no column of changes.
 */
export function comparisonRows(profile: Profile, table: ComparedTable, grid: SheetGrid): SheetRow[] {
  const { stub, years, change, id, lines, total } = table;
  const shared = years.some(({ base }) => base !== null);
  const headers = unlikeHeaders(
    years.flatMap((year) => [year.name.replaceAll(' ', NBSP), ...(shared ? [percentHeader(year)] : [])]),
    years.flatMap(({ name }) => [name, ...(shared ? [name] : [])]),
  );
  const header: SheetCell[] = [
    { column: 0, value: stub, role: 'headerStub' },
    ...[...headers, ...(change === null ? [] : [changeHeader(table)])].map((value, index): SheetCell => ({
      column: index + 1,
      value,
      role: 'header',
    })),
  ];
  const printed = printedRows(profile, { id, rows: lines, total }).map((line): SheetCell[] => {
    const emphasis = emphasisOf(line.role);
    const figures = years.flatMap(({ percentDecimals }, index): PrintedFigure[] => {
      const own = line.figures[index];
      const share = { count: own?.count ?? null, percent: own?.percent ?? null, value: own?.figure ?? null };
      return [figureOf(own, line), ...(shared ? [percentOf(share, percentDecimals)] : [])];
    });
    return [
      { column: 0, value: line.label, role: line.role === 'sub' ? 'substub' : 'stub', ...emphasis },
      ...[...figures, ...(change === null ? [] : [changeOf(table, line)])].map((figure, index): SheetCell => ({
        column: index + 1,
        ...figure,
        ...emphasis,
      })),
    ];
  });
  return [header, ...printed].map((cells) => rowOf(cells, grid.widths));
}
