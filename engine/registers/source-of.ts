import type { ParsedRegister, SourceBlock } from './parse/parsed';

/** Where a parsed row stands. */
export interface SourceRow {
  readonly file: string | null;
  readonly sheet: string;
  /** 1-based row in the sheet. */
  readonly row: number;
  readonly block: SourceBlock;
}

/** Whether a parsed row stands in a block. */
export const isInBlock = ({ start, rows }: SourceBlock, row: number): boolean =>
  row >= start && row < start + rows.length;

/** The sheet row a parsed row was read from. Throws for an index the register does not have: no data can cause it. */
export function sourceOf(parsed: ParsedRegister, index: number): SourceRow {
  const block = parsed.sources.find((one) => isInBlock(one, index));
  const row = block?.rows[index - block.start];
  if (!block || row === undefined) throw new RangeError(`${parsed.register} has no row ${index}.`);
  return { file: block.file, sheet: block.sheet, row, block };
}
