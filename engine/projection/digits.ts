import type { FactVariable } from '../facts';

/** One digit of the number of a cell: for each fact an index below `levels`. */
export interface Digit {
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  readonly levels: number;
}

export const digitOf = ({ codes, levels }: Extract<FactVariable, { readonly kind: 'single' }>): Digit => ({
  codes,
  levels: levels.length,
});

// Every index below is in bounds by construction. This is the loop over all the facts: a test for undefined in it costs
// more than all the rest.

/** Two digits as one. */
function joined(first: Digit, second: Digit): Digit {
  const codes = new Uint32Array(first.codes.length);
  const { levels } = second;
  for (let fact = 0; fact < codes.length; fact++)
    codes[fact] = (first.codes[fact] as number) * levels + (second.codes[fact] as number);
  return { codes, levels: first.levels * levels };
}

/** All digits as one: of `count` zeros when there is none. */
export const crossed = (digits: readonly Digit[], count: number): Digit => {
  const [first, ...others] = digits;
  return first ? others.reduce(joined, first) : { codes: new Uint8Array(count), levels: 1 };
};

/** How many facts have each combination of the digits. */
export function countDigits(digits: readonly Digit[], count: number): Uint32Array {
  const [first, second, ...others] = digits;
  if (!first) return Uint32Array.of(count);
  if (!second) return countCodes(first);
  if (others.length > 0) return countDigits([joined(first, second), ...others], count);
  const { levels } = second;
  const counts = new Uint32Array(first.levels * levels);
  for (let fact = 0; fact < first.codes.length; fact++) {
    const cell = (first.codes[fact] as number) * levels + (second.codes[fact] as number);
    counts[cell] = (counts[cell] as number) + 1;
  }
  return counts;
}

function countCodes({ codes, levels }: Digit): Uint32Array {
  const counts = new Uint32Array(levels);
  for (let fact = 0; fact < codes.length; fact++) {
    const code = codes[fact] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  return counts;
}
