export * from './derive-facts';
export * from './fact-table';
export * from './levels';
export * from './units';
export type { FactUnit, Quantity, Sensitivity, Variable } from './units/fact-unit';
