/**
 * Whether Excel holds the figure that was asked: as a number, or as a text with a decimal point or comma. Hosts differ in
 * the last digits of what they answer, by far less than anything that is printed or counted.
 */
export function isSameFigure(found: unknown, wanted: number): boolean {
  const number = typeof found === 'string' && found.trim() !== '' ? Number(found.replace(',', '.')) : found;
  return typeof number === 'number' && Math.abs(number - wanted) <= Math.abs(wanted) * 1e-12;
}

/** Whether two values of a cell are the same, read by one host or by two. */
export const isSameValue = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number' ? isSameFigure(a, b) : a === b;
