export { areMarked } from './find-marks';
export * from './mark-cells';
