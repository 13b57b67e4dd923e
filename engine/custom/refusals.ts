/** Why a table or a series that someone composed has no meaning; in the order in which it is looked at. */
export const SPEC_REFUSALS = [
  'NOT_A_SPEC',
  'UNKNOWN_KEY',
  'UNKNOWN_UNIT',
  'UNKNOWN_POPULATION',
  'OTHER_UNIT',
  'TOO_MANY_VARIABLES',
  'COLUMNS_WITHOUT_ROWS',
  'UNKNOWN_VARIABLE',
  'UNKNOWN_CODE',
  'SAME_VARIABLE',
  'TWO_MULTIPLE',
  'UNKNOWN_MEASURE',
  'UNKNOWN_BASE',
  'IDENTIFYING_AND_SENSITIVE',
  'UNKNOWN_STEP',
  'TOO_MANY_POINTS',
  'UNKNOWN_TABLE',
  'UNKNOWN_LINE',
] as const;
export type SpecRefusal = (typeof SPEC_REFUSALS)[number];

/** A request of names and codes that is refused, before any register is read. */
export class SpecRefused extends Error {
  override readonly name = 'SpecRefused';
  constructor(
    readonly code: SpecRefusal,
    /** French, one line: what is wrong and what to do. It may quote the request: it stays on this computer. */
    readonly sentence: string,
  ) {
    super(code);
  }
}
