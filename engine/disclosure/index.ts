export { feasibilityIntervals } from './feasibility-intervals';
export * from './nested-differences';
export type * from './policy';
export { reconstruct } from './percent-reconstruction';
export * from './protect';
export * from './suppress';
export * from './unsafe';
