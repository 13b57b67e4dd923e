import type { CellValue } from '../raw';

/**
 * What is made of each distinct value of a column, made once. Texts longer than `longest` are made anew each time: what
 * reads them refuses them for their length, which is quicker than to look for them among thousands of others.
 */
export function onceEach<V extends CellValue, T>(make: (value: V) => T, longest: number): (value: V) => T {
  const made = new Map<V, T>();
  return (value) => {
    if (typeof value === 'string' && value.length > longest) return make(value);
    const before = made.get(value);
    if (before !== undefined) return before;
    const now = make(value);
    made.set(value, now);
    return now;
  };
}
