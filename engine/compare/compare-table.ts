import type { Statistic } from '../catalogue';
import type { Table } from '../contract';
import type { UnitsProfile } from '../facts';
import { comparedLines } from './compared-lines';
import { comparedNotes, type ComparedRemarks } from './compared-notes';
import type { ComparedTable } from './comparison';
import { intoGroups } from './into-groups';
import { seriesBreak } from './series-break';
import { yearColumn, type YearColumn } from './year-column';

/** A table as it was computed for a year. */
export interface YearTable {
  readonly year: number;
  readonly name: string;
  readonly table: Table;
}

/** How both years were asked for, and what is known of them. */
export interface ComparedYears extends Omit<ComparedRemarks, 'breaks' | 'bridged'> {
  readonly edition: string;
}

/** The column of totals of a crossed table; where it has none (mothers and fathers, a count and a mean), each column. */
function columnsToCompare({ columns }: Table): number[] {
  const total = columns.findIndex(({ code }) => code === 'total');
  return total >= 0 ? [total] : columns.map((_, index) => index);
}

/**
 * A table beside itself in earlier years: one compared table, or one per column of a crossed table without totals.
 * Where the code list of the lines changed, the years are compared by its groups if these go on, else nothing is
 * subtracted.
 *
 * @param current of the report year
 * @param earlier at least one, latest first
 */
export function compareTable(
  profile: UnitsProfile,
  entry: Statistic,
  current: YearTable,
  earlier: readonly [YearTable, ...YearTable[]],
  { edition, rounding, empty, partial }: ComparedYears,
): ComparedTable[] {
  const breaks = earlier.flatMap(({ year }) => seriesBreak(profile, entry, edition, current.year, year) ?? []);
  const [before] = earlier;
  return columnsToCompare(current.table).flatMap((index): ComparedTable[] => {
    const column = current.table.columns[index];
    if (column === undefined) return [];
    const addsUp = column.measure === 'count' || column.measure === 'sum';
    const bridged = addsUp && breaks.length > 0 && breaks.every((one) => one.bridged);
    const broken = !bridged && breaks.some((one) => one.earlier === before.year);
    const ofYear = ({ year, name, table }: YearTable): YearColumn | null => {
      const own = table.columns.findIndex(({ code }) => code === column.code);
      const found = yearColumn(profile, entry, table, { year, name, edition, index: own });
      return found && bridged ? intoGroups(profile, entry, found, edition, rounding) : found;
    };
    const [now, then, ...others] = [current, ...earlier].flatMap((one) => ofYear(one) ?? []);
    if (now === undefined || then === undefined) return [];
    const years = [toYear(now), toYear(then), ...others.map(toYear)] as const;
    const change = broken ? null : now.base === null ? 'figures' : 'points';
    const head = { years, multiple: current.table.multiple, change } as const;
    const compared = comparedLines(profile, entry, [now, then, ...others], edition, change);
    return [
      {
        id: entry.id,
        service: entry.service,
        title: entry.title,
        unit: entry.unitLabel,
        stub: entry.stub,
        column: column.code === null ? null : { code: column.code, label: column.label },
        baseLabel: entry.base.label,
        ...head,
        ...compared,
        notes: comparedNotes(entry, { ...head, ...compared }, { breaks, bridged, empty, partial, rounding }),
      },
    ];
  });
}

const toYear = ({ year, name, base, percentDecimals }: YearColumn) => ({ year, name, base, percentDecimals });
