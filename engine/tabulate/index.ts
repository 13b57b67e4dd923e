export { checksOf } from './checks-of';
export type { CodeGroup, Regroup } from './asked';
export { halfUp } from './half-up';
export { largestRemainder } from './largest-remainder';
export { levelsOfAxis, type Levels } from './levels';
export * from './tabulate';
