/** The little of `@duckdb/node-api` the bench uses: its types are only there when it is installed. */
export interface DuckConnection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
  createAppender(table: string): Promise<DuckAppender>;
}

export interface DuckAppender {
  appendInteger(value: number): void;
  appendDouble(value: number): void;
  appendBoolean(value: boolean): void;
  appendVarchar(value: string): void;
  appendNull(): void;
  endRow(): void;
  closeSync(): void;
}

interface DuckModule {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<DuckConnection> }> };
}

/** Not a literal, so that the compiler does not look for a package that need not be installed. */
const PACKAGE: string = '@duckdb/node-api';

/** A connection to an empty database in memory, or null when DuckDB is not installed. */
export const openDuckdb = async (): Promise<DuckConnection | null> => {
  try {
    const { DuckDBInstance } = (await import(PACKAGE)) as DuckModule;
    return await (await DuckDBInstance.create(':memory:')).connect();
  } catch {
    return null;
  }
};
