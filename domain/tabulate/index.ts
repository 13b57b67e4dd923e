export * from './tabulate';
