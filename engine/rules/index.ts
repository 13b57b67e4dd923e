export * from './exceptions';
export * from './find-findings';
export * from './reading-rules';
export * from './row-columns';
export * from './row-rule';
export type { Rule } from './rule';
export type { Hit, RuleData } from './rule-data';
export type { RulesProfile } from './rules-profile';
export * from './wording';
