/** Excel.PaperType → number of the file format. Only sizes a European or American office prints on. */
export const PAPER_SIZES: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};
