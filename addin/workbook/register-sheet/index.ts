export * from './create-register-sheet';
export * from './find-lists';
export * from './put-lists-back';
