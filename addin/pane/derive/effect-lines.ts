import { frenchNumber, typeset } from '@report/engine/text';
import type { FigureChange } from '../../actions';
import type { FigureLine } from '../../ui';

type Figure = FigureChange['before'];

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

/** «Violence sexuelle passe de 41 à 44», of the first figure that grows, else of the first; null where nothing changes. */
export function mainChange(changes: readonly FigureChange[]): string | null {
  const counted = changes.filter(({ before, after }) => before.count !== null && after.count !== null);
  const change = counted.find(({ before, after }) => (after.count ?? 0) > (before.count ?? 0)) ?? counted[0];
  if (change === undefined) return null;
  return typeset(`${change.line} passe de ${countOf(change.before)} à ${countOf(change.after)}`);
}

/** The count, or the sum or mean where nothing is counted. */
const countOf = ({ count, value }: Figure): string => {
  const figure = count ?? value;
  return figure === null ? '–' : frenchNumber(figure);
};
const shareOf = (percent: number): string => `${frenchNumber(percent)}\u00a0%`;

const isShareAlone = ({ before, after }: FigureChange): boolean =>
  before.count === after.count && before.value === after.value;
