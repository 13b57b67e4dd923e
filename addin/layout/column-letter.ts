/** Letter of a 0-based column; no sheet here has more than 26. */
export const columnLetter = (column: number): string => String.fromCharCode(65 + column);
