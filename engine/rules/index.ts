export * from './exceptions';
export * from './find-findings';
export * from '@report/profiles/alupse/rules';
export type { Hit, Rule } from './rule';
