/**
 * Counts of an identifying variable among facts chosen by, or crossed with, a sensitive one: somebody who knows a child
 * could learn something from them. Each pair was looked at and has its reason; a table with another pair does not pass
 * the completeness test.
 */
export const REVIEWED_PAIRS: readonly {
  readonly unit: string;
  readonly pair: readonly [string, string];
  readonly reason: string;
}[] = [
  {
    unit: 'child',
    pair: ['age12', 'caseMotive'],
    reason: 'Report of 2023, section 4: two bands of age only, never crossed with sex or region.',
  },
  {
    unit: 'familyChild',
    pair: ['under3', 'livingPlace'],
    reason: 'Report of 2016, D.2: one count of the children under three living in the families, no other place by age.',
  },
];
