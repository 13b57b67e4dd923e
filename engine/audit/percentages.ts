import { possibleCounts, printedPercent } from './possible-counts';
import type { Audited, TypedFigure } from './typed-figure';
import type { TypedFigures } from './typed-figures';
import { decimal, quoted, SPACE } from './words';

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
  const printed = decimal(printedPercent(count.value, base.value, figure.value));
  return `${quoted(figure)} contre ${count.value} (${count.at}) sur ${base.value} (${base.at}), soit ${printed}${SPACE}%.`;
}

function impossible(figure: TypedFigure, base: TypedFigure): string {
  const { most } = possibleCounts(figure.value, base.value);
  const around = [most, most + 1]
    .filter((count) => count >= 0 && count <= base.value)
    .map((count) => `${count} donne ${decimal(printedPercent(count, base.value, figure.value))}${SPACE}%`);
  return `${quoted(figure)} sur ${base.value} (${base.at})${SPACE}: ${around.join(', ')}.`;
}
