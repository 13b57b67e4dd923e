export { flatFigures } from './flat-figures';
export { figure, quota, type Figures, type ListedAction, type Targets, type TargetTable } from './targets';
export { TARGETS_2016 } from './targets-2016';
export { TARGETS_2023 } from './targets-2023';
