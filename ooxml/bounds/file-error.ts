/** Why a file was refused. The words a person reads for each are elsewhere: nothing of the file is in an error. */
export type FileErrorReason =
  | 'empty-file'
  // Other kinds of file, often with the ending .xlsx or .docx
  | 'unknown-format'
  | 'old-excel'
  | 'old-word'
  | 'open-document'
  | 'binary-workbook'
  | 'web-page'
  | 'plain-text'
  | 'pdf'
  | 'word-document'
  | 'other-package'
  // Cannot be read
  | 'encrypted'
  | 'truncated'
  | 'damaged'
  | 'no-sheet'
  // Would take too much
  | 'too-many-entries'
  | 'inflates-too-large'
  | 'too-many-elements'
  | 'too-many-cells'
  | 'merges-too-large'
  | 'used-range-too-large';

/** Where in a file: a sheet by its name, a cell by its address. */
export interface FilePlace {
  readonly sheet?: string;
  readonly cell?: string;
}

/** A file that cannot be read. Its message names the reason and never what the file holds. */
export class FileError extends Error {
  override readonly name = 'FileError';
  constructor(
    readonly reason: FileErrorReason,
    /** What a person needs to find the fault; {} when it is about the whole file. */
    readonly place: FilePlace = {},
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }

  /** The same refusal, with what is known of its place further out: what was known further in stays. */
  at(place: FilePlace): FileError {
    return new FileError(this.reason, { ...place, ...this.place }, { cause: this.cause });
  }
}
