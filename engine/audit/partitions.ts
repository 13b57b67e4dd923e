import { entryOf, headingOf, isPartition, type CatalogueProfile, type Statistic } from '../catalogue';
import type { Code } from '../contract';
import { NBSP } from '../text';
import { possibleCounts, type Possible } from './possible-counts';
import type { Audited, TypedFigure } from './typed-figure';
import type { TypedFigures } from './typed-figures';
import { exact, listed } from './words';

/** Lines that part one whole: typed figures of one table, of the same column unless the whole table is the whole. */
interface Partition {
  readonly lines: readonly TypedFigure[];
  readonly whole: TypedFigure | null;
}

const isLine = ({ rows }: Statistic, code: Code): boolean =>
  rows.kind === 'variable' || rows.items.some((item) => item.code === code && !item.sub);

/** The lines of a table against its base, those under a heading against the heading, counts or percentages. */
export function auditPartitions(profile: CatalogueProfile, typed: TypedFigures, tables: readonly string[]): Audited[] {
  return tables.flatMap((id) => {
    const entry = entryOf(profile, id);
    if (entry?.kind !== 'statistic') return [];
    return (['count', 'percent'] as const).flatMap((as) => {
      const lines = typed.linesOf(id, as).filter(({ row }) => row !== undefined && isLine(entry, row));
      const headings = new Set(lines.map(({ row }) => row));
      const under = (figure: TypedFigure): Code | null => {
        const heading = headingOf(profile, entry, figure.row ?? '');
        return heading !== null && headings.has(heading) ? heading : null;
      };
      const own = lines.filter((figure) => under(figure) === null);
      const parts = isPartition(profile, entry) ? partitionsOf(entry, own, typed) : [];
      return [
        // One line alone quotes the table; two are its breakdown, and a line that is not there counts nothing.
        ...parts
          .filter(({ lines: parted }) => parted.length > 1)
          .map((partition) => (as === 'count' ? counted(id, partition) : shared(id, partition))),
        ...own
          .map((whole): Partition => ({ whole, lines: lines.filter((figure) => under(figure) === whole.row) }))
          .filter(({ lines: parted }) => as === 'count' && parted.length > 1)
          .map((partition) => ({ ...counted(id, partition), kind: 'titre' as const })),
      ];
    });
  });
}

function partitionsOf(entry: Statistic, lines: readonly TypedFigure[], typed: TypedFigures): Partition[] {
  const columns = [...new Set(lines.map(({ column }) => column))];
  const crossed = entry.columns?.kind === 'variable' && entry.base.kind === 'population';
  const inner = columns.filter((column) => column !== undefined && column !== 'total');
  if (crossed && inner.length > 1)
    return [
      {
        lines: lines.filter(({ column }) => column !== undefined && inner.includes(column)),
        whole: typed.base(entry.id),
      },
    ];
  return columns.map((column) => {
    const isWhole = column === undefined || column === 'total';
    const whole = isWhole ? typed.base(entry.id) : typed.count({ table: entry.id, of: 'base', column });
    return { lines: lines.filter((figure) => figure.column === column), whole };
  });
}

function counted(table: string, { lines, whole }: Partition): Audited {
  const sum = lines.reduce((total, { value }) => total + value, 0);
  const wanted = whole?.value ?? sum;
  const difference = `${exact(Math.abs(sum - wanted))} ${sum > wanted ? 'de trop' : 'sans ligne'}`;
  const message = `Les lignes ${listed(lines)} font ${exact(sum)} contre ${exact(wanted)} (${whole?.at ?? ''})${NBSP}: ${difference}.`;
  return { kind: 'lignes', code: table, ok: sum === wanted, message, figures: whole ? [...lines, whole] : lines };
}

/** Whether whole numbers that print these percentages can add up to the base; without a base, any shares to 100. */
function shared(table: string, { lines, whole }: Partition): Audited {
  const possible = lines.map(({ value }): Possible =>
    whole ? possibleCounts(value, whole.value) : { least: value - 0.5, most: value + 0.5 },
  );
  const sum = (bound: keyof Possible): number => possible.reduce((total, one) => total + one[bound], 0);
  const [least, most, wanted] = [sum('least'), sum('most'), whole?.value ?? 100];
  // A percentage that no number prints is told by itself.
  const told = possible.some((one) => one.least > one.most);
  const bound = least > wanted ? `au moins ${exact(least)}` : `au plus ${exact(most)}`;
  const base = whole ? `${exact(wanted)} (${whole.at})` : `100${NBSP}%`;
  const message = `Les pourcentages ${listed(lines)} demandent ${bound} pour ${base}.`;
  return {
    kind: 'pourcentages',
    code: table,
    ok: told || (least <= wanted && wanted <= most),
    message,
    figures: whole ? [...lines, whole] : lines,
  };
}
