/** «135:141» when rows (ascending) follow one another: Excel lets an add-in select one block, never several. */
export function rowsToSelect(rows: readonly number[]): string | null {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined || last - first + 1 !== rows.length) return null;
  return `${first}:${last}`;
}
