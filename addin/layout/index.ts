export type * from './cell-style';
export * from './figure-places';
export * from './layout-sheets';
export type * from './list-rows';
export type * from './sheet-model';
export * from './styles';
