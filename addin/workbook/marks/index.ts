export * from './mark-cells';
