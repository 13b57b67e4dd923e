/** Computes one value per picked row into a typed array. A plain loop: `TypedArray.from` iterates ten times slower. */
export function mapRows<T extends Uint8Array | Int32Array | Uint32Array>(
  rows: Uint32Array,
  into: new (length: number) => T,
  value: (row: number, fact: number) => number,
): T {
  const values = new into(rows.length);
  for (let fact = 0; fact < rows.length; fact++) values[fact] = value(rows[fact] ?? 0, fact);
  return values;
}
