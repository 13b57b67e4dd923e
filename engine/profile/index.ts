export * from './define-profile';
export * from './definitions';
export * from './kit';
export type * from './profile';
export * from './profile-of-period';
