/** Letters to insert, remove or replace to turn one text into the other; once it is more than `most`, any number above. */
export function editDistance(one: string, other: string, most: number): number {
  // As many letters at least are inserted or removed.
  const longer = Math.abs(one.length - other.length);
  if (longer > most) return longer;
  let previous = Array.from({ length: other.length + 1 }, (_, length) => length);
  let current = [...previous];
  for (let row = 1; row <= one.length; row++) {
    let least = (current[0] = row);
    for (let column = 1; column <= other.length; column++) {
      const replace = (previous[column - 1] ?? 0) + (one.charCodeAt(row - 1) === other.charCodeAt(column - 1) ? 0 : 1);
      const distance = Math.min(replace, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current[column] = distance;
      if (distance < least) least = distance;
    }
    // What follows can only add to it.
    if (least > most) return least;
    [previous, current] = [current, previous];
  }
  return previous[other.length] ?? 0;
}
