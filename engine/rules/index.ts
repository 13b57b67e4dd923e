export * from './exceptions';
export * from './find-findings';
export * from './reading-rules';
export * from './row-columns';
export * from './row-rule';
export type { Hit, Rule } from './rule';
export type { RuleData } from './rule-data';
export type { RulesProfile } from './rules-profile';
export * from './wording';
