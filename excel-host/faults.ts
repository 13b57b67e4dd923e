/** A moment of the conversation between the add-in and the host, given to the hook `host.faults`. */
export interface FaultPoint {
  readonly when: 'before' | 'after';
  readonly level: 'batch' | 'operation';
  /** Number of the sync, from 1. */
  readonly batch: number;
  /** Number of the operation in its batch, from 0; -1 for the batch itself. */
  readonly operation: number;
  /** object: reach an object (getItem, add…); load, set, call: what is done to it. */
  readonly kind: 'batch' | 'object' | 'load' | 'set' | 'call';
  /** Member in camel case: «add», «values», «delete»; the loaded properties joined by commas; '' for a batch. */
  readonly member: string;
}

/**
 * Called before and after each operation and each batch. It may change the workbook (a co-author), and it may return or
 * throw an error (anything else it returns is ignored): the batch then stops there, and the add-in receives the error with its `code` if it has one, else
 * GeneralException. Before an operation: the operation is not done. After: it is done, and the answer is lost. What ran
 * earlier in the batch stays applied, as in Excel. A crash of the pane is an error returned from a point onwards, every time.
 */
export type FaultHook = (point: FaultPoint) => unknown;
