import { frenchNumber, typeset } from '@report/engine/text';
import type { FigureChange } from '../../actions';
import type { FigureLine } from '../../ui';

type FigureState = FigureChange['before'];

/** The figures that change, as lines of a table: counts first, then those of which only the share moves. */
export const effectLines = (changes: readonly FigureChange[]): readonly FigureLine[] =>
  [...changes]
    .sort((one, other) => Number(isShareAlone(one)) - Number(isShareAlone(other)))
    .map(({ table, number, title, line, column, before, after }) => ({
      key: JSON.stringify([table, line, column]),
      title: typeset(column === null ? line : `${line}, ${column}`),
      detail: typeset(number === null ? title : `${number} ${title}`),
      before: countOf(before),
      after: countOf(after),
      ...(before.percent !== null && { beforeShare: shareOf(before.percent) }),
      ...(after.percent !== null && { afterShare: shareOf(after.percent) }),
    }));

/** The count, or the sum or mean where nothing is counted. */
const countOf = ({ count, value }: FigureState): string => {
  const figure = count ?? value;
  return figure === null ? '–' : frenchNumber(figure);
};
const shareOf = (percent: number): string => `${frenchNumber(percent)}\u00a0%`;

const isShareAlone = ({ before, after }: FigureChange): boolean =>
  before.count === after.count && before.value === after.value;
