import type { Figures } from './targets';

/** Figures by «line» or «line/column», zeros left out: two sets of figures are equal when these are. */
export const flatFigures = (figures: Figures): Record<string, number> =>
  Object.fromEntries(
    Object.entries(figures)
      .flatMap(([line, value]): [string, number][] =>
        typeof value === 'number'
          ? [[line, value]]
          : Object.entries(value).map(([column, figure]) => [`${line}/${column}`, figure]),
      )
      .filter(([, figure]) => figure !== 0),
  );
