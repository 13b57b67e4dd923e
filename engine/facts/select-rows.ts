/** The rows that satisfy a condition, in order. */
export function selectRows(count: number, keeps: (row: number) => boolean): Uint32Array {
  const rows = new Uint32Array(count);
  let kept = 0;
  for (let row = 0; row < count; row++) if (keeps(row)) rows[kept++] = row;
  return rows.slice(0, kept);
}
