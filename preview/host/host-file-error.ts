export type HostFileErrorCode = 'NOT_A_WORKBOOK' | 'WORKBOOK_TOO_LARGE';

/** Why a file was refused, more finely than its code. The reason is for logs; callers map the code to a sentence. */
export type HostFileErrorReason =
  | 'not-a-zip'
  | 'encrypted'
  | 'damaged'
  | 'no-workbook-part'
  | 'too-many-entries'
  | 'inflates-too-large'
  | 'too-many-cells'
  | 'merges-too-large';

/** A file that cannot be opened as a workbook. Carries no content of the file. */
export class HostFileError extends Error {
  constructor(
    readonly code: HostFileErrorCode,
    readonly reason: HostFileErrorReason,
    options?: ErrorOptions,
  ) {
    super(`${code} (${reason})`, options);
    this.name = 'HostFileError';
  }
}
