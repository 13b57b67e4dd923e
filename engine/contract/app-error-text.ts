/** Where in a workbook: a sheet by its name, a cell or an area by its address. */
export interface AppErrorPlace {
  readonly sheet?: string;
  readonly cell?: string;
}

/** What a person reads when a foreseen failure stops the work: what happened, the state of the workbook, what to do. */
export interface AppErrorText {
  readonly title: string;
  readonly sentence: string;
  readonly remedy: string;
}
