export * from './define-profile';
export * from './definitions';
export * from './kit';
export * from './made-with';
export type * from './profile';
export * from './profile-of-period';
