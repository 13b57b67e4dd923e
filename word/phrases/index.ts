export * from './guards';
export * from './index-document';
export * from './learn';
export * from './phrase-book';
export * from './recognise';
export * from './pack';
