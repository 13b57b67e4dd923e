import { type ColumnPath, columnParts, type Facts, type UnitsProfile } from '../facts';
import {
  filledIn,
  isInBlock,
  type MissingColumn,
  type ParsedRegister,
  type ParsedRegisters,
  type SourceBlock,
} from '../registers';
import { columnsRead } from './columns-read';
import type { Entry } from './entry';
import { rowsAsked } from './rows-asked';
import { usesOf } from './uses-of';

/**
 * The columns a table needs and does not have; none of a register that is absent altogether. A column is needed when some
 * content of it would print something else: one that decides nothing for the rows at hand is not.
 *
 * @param facts the facts of the year: a column that only sheets of other years lack is then no reason. Without them, it is
 */
export function missingColumns(
  profile: UnitsProfile,
  entry: Entry,
  registers: ParsedRegisters,
  facts?: Facts,
): readonly MissingColumn[] {
  const { rows, answers, instead } = columnsRead(profile, entry);
  return Array.from(new Set([...rows, ...answers])).flatMap((path): MissingColumn[] => {
    const [register, field] = columnParts(path);
    const parsed = registers.get(register);
    if (parsed === undefined) return [];
    const lacking = parsed.columns.has(field) ? (parsed.lacking?.get(field) ?? []) : parsed.sources;
    if (parsed.columns.has(field) && lacking.every((block) => block.rows.length === 0)) return [];
    const decides = rows.has(path) && rowsMatter(profile, entry, parsed, instead.get(path) ?? null);
    const says = answers.has(path) && (!parsed.columns.has(field) || isCounted(entry, facts, register, lacking));
    if (!decides && !says) return [];
    return [{ register, field, sheets: parsed.columns.has(field) ? lacking.map(({ sheet }) => sheet) : [] }];
  });
}

/**
 * Whether a column that decides which rows are counted does so here. One that is looked at where another (`instead`) is
 * empty does not when every row that may be asked for has that one.
 */
function rowsMatter(profile: UnitsProfile, entry: Entry, parsed: ParsedRegister, instead: ColumnPath | null): boolean {
  const other = instead === null ? undefined : parsed.columns.get(columnParts(instead)[1]);
  if (other === undefined) return true;
  const isFilled = filledIn(other);
  const asked = usesOf(entry).map((use) => rowsAsked(profile, parsed, use));
  for (let row = 0; row < parsed.count; row++) if (!isFilled(row) && asked.some((isAsked) => isAsked(row))) return true;
  return false;
}

/** Whether a fact of a table is made of a row of some blocks; of a register whose rows nobody can tell apart, it is. */
function isCounted(entry: Entry, facts: Facts | undefined, register: string, blocks: readonly SourceBlock[]): boolean {
  if (facts === undefined || usesOf(entry).length === 0) return true;
  const isIn = (row: number): boolean => blocks.some((block) => isInBlock(block, row));
  return usesOf(entry).some(({ unit, when }) => {
    const { count, sources } = facts.of(unit, when);
    const own = sources.find((source) => source.register === register);
    return own === undefined ? count > 0 : own.rows.some(isIn);
  });
}
