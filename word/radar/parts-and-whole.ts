import type { Recognised } from '../phrases';
import { baseOf } from './against-itself';
import { decimal, percent, placeOf, quote, type Finding } from './finding';
import type { Quantities, Stated } from './quantities';

const MOST_PLACES = 40;

/** Lines that part a whole, against it: too much, or too little when every line is stated. */
export function sums(quantities: Quantities): Finding[] {
  return quantities.identities.sums.flatMap(({ whole, parts }): Finding[] => {
    const total = quantities.value(whole);
    const stated = parts.map((part) => quantities.value(part)).filter((value): value is Stated => value !== null);
    if (total === null || stated.length < 2) return [];
    const sum = stated.reduce((all, { value }) => all + value, 0);
    if (Math.abs(sum - total.value) < 0.001) return [];
    const isWhole = stated.length === parts.length;
    const places = [...total.places, ...stated.flatMap((one) => one.places)];
    const shown = `${stated.map(({ value }) => decimal(value)).join(' + ')} = ${decimal(sum)}`;
    const difference = `${decimal(Math.abs(sum - total.value))} ${sum > total.value ? 'de trop' : 'sans ligne'}`;
    return [
      {
        kind: 'somme',
        severity: isWhole || sum > total.value ? 'contradiction' : 'check',
        places: places.slice(0, MOST_PLACES).map(({ sentence, figure }) => placeOf(sentence, figure)),
        expected: null,
        message: `${shown}, contre ${decimal(total.value)}\u00a0: ${difference}.`,
      },
    ];
  });
}

/**
 * The percentages of lines that part a whole, when every one is stated, against 100: each may be half a point off. Whole
 * numbers that print them are looked for elsewhere, where the base is stated.
 */
export function sharesOfWhole(quantities: Quantities): Finding[] {
  return quantities.identities.sums.flatMap(({ whole, parts }): Finding[] => {
    // The shares of one column are often of the whole table.
    if (whole.includes('@')) return [];
    const stated = parts.map((part) => quantities.value(`${part}%`)).filter((value): value is Stated => value !== null);
    // A line that is nought is often left out.
    if (stated.length < 2) return [];
    const sum = stated.reduce((all, { value }) => all + value, 0);
    const margin = stated.length / 2;
    const isTooMuch = sum - 100 > margin;
    if (!isTooMuch && (stated.length < parts.length || 100 - sum <= margin)) return [];
    return [
      {
        kind: 'somme',
        severity: 'contradiction',
        places: stated.flatMap((one) => one.places).map(({ sentence, figure }) => placeOf(sentence, figure)),
        expected: null,
        message: `${stated.map(({ value }) => decimal(value)).join(' + ')} = ${percent(sum)}\u00a0: les parts d’un tout font 100\u00a0%.`,
      },
    ];
  });
}

/** A line above the base of its table, which it is a part of. */
export function partsAboveBase(quantities: Quantities, recognised: readonly Recognised[]): Finding[] {
  return recognised.flatMap(({ ref, figure, sentence }): Finding[] => {
    if (!/^[^/#]+\/[^%:]+$/.test(ref) || quantities.identities.free.includes(ref)) return [];
    const base = baseOf(quantities, ref);
    if (base === null || figure.value <= base.value) return [];
    return [
      {
        kind: 'partie-tout',
        severity: 'contradiction',
        places: [placeOf(sentence, figure), ...base.places.map((one) => placeOf(one.sentence, one.figure))],
        expected: null,
        message: `${quote(figure.raw)} est une partie de ${decimal(base.value)} et ne peut pas le dépasser.`,
      },
    ];
  });
}
