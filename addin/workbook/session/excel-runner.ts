/**
 * The only door to Excel: `Excel.run` of the pane, or the same function of the host without Excel. One call per user
 * action; the implementation waits for the end of a cell edit.
 */
export interface ExcelRunner {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}
