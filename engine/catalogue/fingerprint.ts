import { fnv1a, hex32 } from '../text';

/** JSON with the keys of every object in order, so that equal data give equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}

/**
 * 64 bits of plain data as 16 hexadecimal digits, whatever the order of the keys. Tells two editions apart; it is no
 * protection against somebody who wants them to look alike.
 */
export function fingerprint(value: unknown): string {
  const text = canonical(value);
  return hex32(fnv1a(text)) + hex32(fnv1a(text, 0x9747b28c, 0x5bd1e995));
}
