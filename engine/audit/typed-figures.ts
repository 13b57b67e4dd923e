import type { FigureRef } from '../catalogue';
import type { Code } from '../contract';
import type { TypedFigure } from './typed-figure';

/** The column of totals of a two-way table may be typed without its name. */
const columnOf = ({ column }: { readonly column?: Code }): Code => column ?? 'total';
const spotOf = (figure: TypedFigure): string =>
  [figure.table, figure.of ?? figure.row ?? '', columnOf(figure), figure.as].join('|');

/** The typed figures, found by what they are figures of. A figure typed again does not replace the first one. */
export class TypedFigures {
  private readonly spots = new Map<string, TypedFigure[]>();

  constructor(figures: readonly TypedFigure[]) {
    for (const figure of figures) {
      const spot = spotOf(figure);
      this.spots.set(spot, [...(this.spots.get(spot) ?? []), figure]);
    }
  }

  /** Every figure with its different values: one, unless it was typed twice. */
  distinct(): TypedFigure[][] {
    return [...this.spots.values()].map((typed) =>
      typed.filter(({ value }, index) => typed.findIndex((other) => other.value === value) === index),
    );
  }

  /** The figures of the lines of a table, each once; by column. */
  linesOf(table: string, as: TypedFigure['as']): TypedFigure[] {
    return [...this.spots.values()]
      .flatMap((typed) => typed.slice(0, 1))
      .filter((figure) => figure.table === table && figure.as === as && figure.of === undefined);
  }

  /** A typed count; the base stands for a total that was not typed, and the other way round. */
  count({ table, row, of, column }: FigureRef): TypedFigure | null {
    const at = (spot: string): TypedFigure | null =>
      this.spots.get([table, spot, columnOf({ ...(column !== undefined && { column }) }), 'count'].join('|'))?.[0] ??
      null;
    if (of === undefined) return at(row ?? '');
    return of === 'base' ? (at('base') ?? at('total')) : (at('total') ?? at('base'));
  }

  /** What the percentages of a column are percentages of. */
  base(table: string, column?: Code): TypedFigure | null {
    const own = column === undefined ? null : this.count({ table, of: 'base', column });
    return own ?? this.count({ table, of: 'base' });
  }

  has(table: string): boolean {
    return [...this.spots.keys()].some((spot) => spot.startsWith(`${table}|`));
  }
}
