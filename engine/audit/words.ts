import type { TypedFigure } from './typed-figure';

export const SPACE = '\u00a0';
export const decimal = (value: number): string => String(value).replace('.', ',');
const shown = ({ as, value }: TypedFigure): string => `${decimal(value)}${as === 'percent' ? `${SPACE}%` : ''}`;

/** «Refus de la famille» : 18 % (rapport 2023, l. 169). */
export const quoted = (figure: TypedFigure): string =>
  `«${SPACE}${figure.label}${SPACE}»${SPACE}: ${shown(figure)} (${figure.at})`;

/** 11 (l. 1255) + 14 (l. 1257) = 25: a sum with where each of its figures stands. */
export function summed(figures: readonly TypedFigure[]): string {
  const terms = figures.map((figure) => `${shown(figure)} (${figure.at})`);
  const total = figures.reduce((sum, { value }) => sum + value, 0);
  return terms.length < 2 ? terms.join('') : `${terms.join(' + ')} = ${total}`;
}

/** Figures in a row, with where the first and the last of them stand. */
export function listed(figures: readonly TypedFigure[]): string {
  const places = [...new Set(figures.map(({ at }) => at))];
  const ends = places.length < 2 ? places : [places[0], places.at(-1)];
  return `${figures.map(shown).join(' + ')} (${ends.join(' à ')})`;
}
