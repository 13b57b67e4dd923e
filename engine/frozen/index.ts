export * from './compare-frozen';
export * from './delta';
export * from './frozen-edition';
export * from './kept-rows';
