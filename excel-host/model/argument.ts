import { HostError } from '../host-error';

/** Values that arrive from the wire: checked before they reach the workbook. All fail with InvalidArgument. */
export function toBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
  return value;
}

export function toText(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value;
}

export function toNumber(value: unknown, min: number, max: number): number {
  if (typeof value !== 'number' || !(value >= min && value <= max)) throw new HostError('InvalidArgument');
  return value;
}

/** Looks a choice up in a table; every key of the table is allowed. */
export function toChoice<T>(table: Readonly<Record<string, T>>, value: unknown): T {
  const key = String(value);
  if (!Object.hasOwn(table, key)) throw new HostError('InvalidArgument');
  return table[key] as T;
}

/** The key whose entry is this value, or the fallback. */
export const keyOf = <T>(table: Readonly<Record<string, T>>, value: T, fallback: string): string =>
  Object.keys(table).find((key) => table[key] === value) ?? fallback;

/** The one value all elements share, or null (what Excel answers for a range that is not uniform). */
export function uniform<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
