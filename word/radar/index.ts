export * from './accepted';
export * from './finding';
export type * from './quantities';
export * from './radar';
export * from './year-of-report';
