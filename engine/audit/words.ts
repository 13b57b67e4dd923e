import { frenchNumber, NBSP, quoted } from '../text';
import type { TypedFigure } from './typed-figure';

/** Most decimals of a figure that is held against another: what was typed is quoted whole. */
const DECIMALS = 6;

export const exact = (value: number): string => frenchNumber(value, DECIMALS);
const shown = ({ as, value }: TypedFigure): string => `${exact(value)}${as === 'percent' ? `${NBSP}%` : ''}`;

/** «Refus de la famille» : 18 % (rapport 2023, l. 169). */
export const located = (figure: TypedFigure): string =>
  `${quoted(figure.label)}${NBSP}: ${shown(figure)} (${figure.at})`;

/** 11 (l. 1255) + 14 (l. 1257) = 25: a sum with where each of its figures stands. */
export function summed(figures: readonly TypedFigure[]): string {
  const terms = figures.map((figure) => `${shown(figure)} (${figure.at})`);
  const total = figures.reduce((sum, { value }) => sum + value, 0);
  return terms.length < 2 ? terms.join('') : `${terms.join(' + ')} = ${exact(total)}`;
}

/** Figures in a row, with where the first and the last of them stand. */
export function listed(figures: readonly TypedFigure[]): string {
  const places = [...new Set(figures.map(({ at }) => at))];
  const ends = places.length < 2 ? places : [places[0], places.at(-1)];
  return `${figures.map(shown).join(' + ')} (${ends.join(' à ')})`;
}
