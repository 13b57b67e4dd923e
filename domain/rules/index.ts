export * from './exceptions';
export * from './find-findings';
export * from './rules';
export type { Hit, Rule } from './rule';
