/** How far a file may go before it is refused. What cannot be told apart from an attack is refused with its reason. */
export interface FileLimits {
  readonly entries: number;
  /** Bytes of the parts read, once inflated, counted while they come out: declared sizes are not believed. */
  readonly inflatedBytes: number;
  /** Elements of the XML read. */
  readonly elements: number;
  /**
   * What a file may hold however small it is. Beyond it bytes and elements must be paid for by the size of the file: work
   * stays in proportion to what was sent.
   */
  readonly freeBytes: number;
  readonly freeElements: number;
  readonly bytesPerByte: number;
  readonly elementsPerByte: number;
  /** Elements inside one another. A sheet needs 10; text boxes in tables of a Word document some 60. */
  readonly depth: number;
  readonly attributes: number;
  /** Characters between two tags, or of one tag. A cell holds 32 767. */
  readonly textLength: number;
  /** Cells written in the sheets, empty formatted ones included. */
  readonly cells: number;
  readonly mergedAreas: number;
  /** Cells of the smallest rectangle around the values of a sheet: two stray values in two corners make millions. */
  readonly usedRange: number;
}

export const FILE_LIMITS: FileLimits = {
  entries: 20_000,
  inflatedBytes: 400 * 1024 * 1024,
  elements: 8_000_000,
  freeBytes: 16 * 1024 * 1024,
  freeElements: 250_000,
  // Measured: empty formatted cells with their addresses give 9 bytes and 0.42 elements a byte, empty rows 22 and 0.39.
  bytesPerByte: 100,
  elementsPerByte: 2,
  depth: 32,
  attributes: 64,
  textLength: 4_000_000,
  cells: 3_000_000,
  mergedAreas: 200_000,
  usedRange: 20_000_000,
};
