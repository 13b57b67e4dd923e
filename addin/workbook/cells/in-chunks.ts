/** Cells, apart from one another, that are read or written in one sync: their request stays far below 5 MB. */
const CELLS_PER_SYNC = 500;

/** A list in pieces of at most 500. */
export const inChunks = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / CELLS_PER_SYNC) }, (_, index) =>
    items.slice(index * CELLS_PER_SYNC, (index + 1) * CELLS_PER_SYNC),
  );
