/** A register as it was recognised in a sheet, in words the user understands. No value of a row. */
export interface RecognisedRegister {
  readonly register: string;
  /** «Dossiers» */
  readonly title: string;
  readonly service: string;
  readonly file: string | null;
  readonly sheet: string;
  /** 1-based row of the header. */
  readonly headerRow: number;
  /** Rows of data read, hidden ones included. */
  readonly rows: number;
  /** Field key → header as written in the sheet. */
  readonly columns: Readonly<Record<string, string>>;
  /** Named columns that no field corresponds to. */
  readonly unusedColumns: number;
  readonly hiddenRows: number;
  readonly totalRows: number;
  /** Years of the register's main date, or null when it has none. */
  readonly years: readonly [first: number, last: number] | null;
  /** False when the header is doubtful or an essential column is missing: the register is then left out altogether. */
  readonly usable: boolean;
}
