/** How far a file may go before it is opened. */
export interface FileLimits {
  /** Bytes of all parts once inflated, counted while inflating: declared sizes are not believed. */
  readonly inflatedBytes: number;
  readonly entries: number;
  /** Cells written in the sheets, empty formatted ones included. */
  readonly cells: number;
  /** Cells covered by merged areas: each becomes an object in memory. */
  readonly mergedCells: number;
}

export const FILE_LIMITS: FileLimits = {
  inflatedBytes: 200 * 1024 * 1024,
  entries: 2000,
  cells: 3_000_000,
  mergedCells: 500_000,
};
