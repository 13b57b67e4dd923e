export * from './compute-tables';
export * from './generate-statistics';
export * from './open-registers';
export * from './readiness';
export * from './registers-state-of';
export * from './types';
