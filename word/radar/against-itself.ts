import type { Recognised } from '../phrases';
import { decimal, percent, placeOf, quote, shareOf, type Finding } from './finding';
import { byValue, type Quantities, type Stated } from './quantities';

const where = ({ sentence }: Recognised): string => sentence.paragraph.headings.at(-1) ?? 'sans titre';

/** One quantity stated in several places with different values. The value most places agree on is taken as right. */
export function twoValues(quantities: Quantities): Finding[] {
  return [...quantities.groups.values()].flatMap((group): Finding[] => {
    const [first, ...others] = byValue(group);
    if (first === undefined || others.length === 0) return [];
    const clear = others.every(({ places }) => places.length < first.places.length);
    const wrong = clear ? others.flatMap(({ places }) => places) : group.slice(0, 1);
    const right = clear ? first.places : group.slice(1);
    return wrong.map((one): Finding => {
      const isYear = one.ref.startsWith('Y');
      const short = isYear && one.figure.value < 100 ? first.value % 100 : first.value;
      const other = right[0];
      const said = other === undefined ? '' : `${quote(other.figure.raw)} sous ${quote(where(other))}`;
      return {
        kind: isYear ? 'annee' : 'deux-valeurs',
        severity: 'contradiction',
        places: [placeOf(one.sentence, one.figure), ...right.map(({ sentence, figure }) => placeOf(sentence, figure))],
        expected: clear ? decimal(short) : null,
        message: isYear
          ? `${quote(one.figure.raw)}\u00a0: ailleurs le rapport parle de ${first.value}.`
          : `Le même chiffre est écrit ${quote(one.figure.raw)} ici et ${said}.`,
      };
    });
  });
}

/** Each percentage against its count and its base, where the document states all three. */
export function shares(quantities: Quantities, recognised: readonly Recognised[]): Finding[] {
  return recognised.flatMap((one): Finding[] => {
    const { ref, figure, sentence } = one;
    if (!ref.endsWith('%') || sentence.paragraph.toc) return [];
    const counted = quantities.value(ref.slice(0, -1));
    const bases = basesOf(quantities, ref).filter(({ value }) => value > 0);
    const [base] = bases;
    if (counted === null || base === undefined) return [];
    const isShareOf = (whole: number): boolean =>
      Number.isInteger(figure.value)
        ? shareOf(counted.value, whole) === figure.value
        : Math.abs((100 * counted.value) / whole - figure.value) <= 0.051;
    if (bases.some(({ value }) => isShareOf(value))) return [];
    const share = shareOf(counted.value, base.value);
    const exact = (100 * counted.value) / base.value;
    const others = [...counted.places, ...base.places].slice(0, 6);
    return [
      {
        kind: 'pourcentage',
        severity: 'contradiction',
        places: [placeOf(sentence, figure), ...others.map((place) => placeOf(place.sentence, place.figure))],
        expected: decimal(share),
        message: `${counted.value} sur ${base.value} font ${percent(Math.round(exact * 10) / 10)}, imprimé ${quote(`${figure.raw} %`)}.`,
      },
    ];
  });
}

/** What the percentage of a cell may be a share of: its column, or the whole table. */
function basesOf(quantities: Quantities, ref: string): Stated[] {
  const [, table = '', column] = /^([^/#]+)[/#][^@%]+(?:@([^%:]+))?/.exec(ref) ?? [];
  return [
    ...(column === undefined ? [] : [quantities.value(`${table}#base@${column}`)]),
    quantities.value(`${table}#base`),
    // The whole of a table of several columns stands in its column of totals.
    quantities.value(`${table}#base@total`),
  ].filter((base): base is Stated => base !== null);
}

/** What a count is a part of: the base of its column where the document states one, else of its table. */
export const baseOf = (quantities: Quantities, ref: string): Stated | null => basesOf(quantities, ref)[0] ?? null;
