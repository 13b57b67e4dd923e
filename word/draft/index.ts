export type { DraftChartWish } from './chart-of-table';
export type { DraftChapter, DraftRequest } from './compose-body';
export * from './write-draft';
