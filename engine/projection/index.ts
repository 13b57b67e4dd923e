export * from './aggregates';
export * from './blocks';
export * from './check-projections';
export * from './count';
export * from './facts-of-origin';
export * from './plan';
export * from './projection';
export * from './tuples-of-fact';
