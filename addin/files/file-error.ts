/** Why a file was refused, more finely than its code. For tests and the host's journal; the user reads the text of the code. */
type FileErrorReason =
  | 'not-a-zip'
  | 'encrypted'
  | 'damaged'
  | 'no-workbook-part'
  | 'too-many-entries'
  | 'inflates-too-large'
  | 'too-many-cells'
  | 'merges-too-large';

type FileErrorCode = 'NOT_A_WORKBOOK' | 'WORKBOOK_TOO_LARGE';

/** A file that cannot be opened as a workbook. Carries no content of the file. */
export class FileError extends Error {
  override readonly name = 'FileError';
  constructor(
    readonly code: FileErrorCode,
    readonly reason: FileErrorReason,
    options?: ErrorOptions,
  ) {
    super(`${code} (${reason})`, options);
  }
}
