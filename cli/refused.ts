/** What is asked has no meaning: said in one French line, and by its code in the file for programs. Ends with 1. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly code: string,
    readonly sentence: string,
  ) {
    super(code);
  }
}
