import { NBSP } from '../text';
import { possibleCounts, printedPercent } from './possible-counts';
import type { Audited, TypedFigure } from './typed-figure';
import type { TypedFigures } from './typed-figures';
import { exact, located } from './words';

/** Each percentage against its base: with its count where that was typed, else with any whole number. */
export function auditPercentages(typed: TypedFigures): Audited[] {
  return typed
    .distinct()
    .flat()
    .filter(({ as }) => as === 'percent')
    .flatMap((figure): Audited[] => {
      const base = typed.base(figure.table, figure.column);
      if (!base || base.value <= 0) return [];
      const count = typed.count(figure);
      const { least, most } = possibleCounts(figure.value, base.value);
      const ok = count ? least <= count.value && count.value <= most : least <= most;
      const message = count ? against(figure, count, base) : impossible(figure, base);
      return [
        {
          kind: 'pourcentage',
          code: figure.table,
          ok,
          message,
          figures: count ? [figure, count, base] : [figure, base],
        },
      ];
    });
}

function against(figure: TypedFigure, count: TypedFigure, base: TypedFigure): string {
  const printed = exact(printedPercent(count.value, base.value, figure.value));
  return `${located(figure)} contre ${exact(count.value)} (${count.at}) sur ${exact(base.value)} (${base.at}), soit ${printed}${NBSP}%.`;
}

function impossible(figure: TypedFigure, base: TypedFigure): string {
  const { most } = possibleCounts(figure.value, base.value);
  const around = [most, most + 1]
    .filter((count) => count >= 0 && count <= base.value)
    .map((count) => `${exact(count)} donne ${exact(printedPercent(count, base.value, figure.value))}${NBSP}%`);
  return `${located(figure)} sur ${exact(base.value)} (${base.at})${NBSP}: ${around.join(', ')}.`;
}
