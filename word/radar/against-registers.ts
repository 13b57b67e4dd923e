import { nameOf, type ComputedCells } from '../cells';
import { NO_CELL, type Recognised } from '../phrases';
import { decimal, placeOf, quote, type Finding } from './finding';

/** Every figure with a sure cell against the computed one. */
export function againstRegisters(recognised: readonly Recognised[], cells: ComputedCells): Finding[] {
  return recognised.flatMap(({ sentence, figure, ref }): Finding[] => {
    const value = ref === NO_CELL ? null : cells.valueOf(ref);
    if (value === null || cells.allows(ref, figure.value)) return [];
    const isYear = ref.startsWith('Y');
    const right = isYear && /^\d\d$/.test(figure.raw) ? String(value % 100).padStart(2, '0') : decimal(value);
    const why = isYear ? `le rapport est celui de ${cells.year}` : `${nameOf(ref, cells)} donne ${right}`;
    return [
      {
        kind: isYear ? 'annee' : 'registres',
        severity: 'contradiction',
        places: [placeOf(sentence, figure)],
        expected: right,
        message: `Imprimé ${quote(figure.raw)}\u00a0: ${why}.`,
      },
    ];
  });
}
