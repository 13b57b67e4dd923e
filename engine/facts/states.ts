/** What a file (dossier, famille) is in the report year, by row of its register. */
export interface States {
  /** Level of caseYear or familyYear; 0 = not in the population of the year. */
  readonly years: Uint8Array;
  /** Level of yearEnd; 0 = not active in the year. */
  readonly yearEnds: Uint8Array;
}
