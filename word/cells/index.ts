export * from './computed-cells';
export * from './from-answer';
export * from './from-expected';
