export * from './derive-facts';
export * from './fact-table';
export * from './levels';
export * from '@report/profiles/alupse/units';
export type { FactUnit, Quantity, Sensitivity, Variable } from './fact-unit';
