import { NotEmulatedError } from '../host-error';
import { camelName } from '../metadata';
import type { Range } from './range';
import { XlObject } from './xl-object';

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The wanted members of an object, as plain data: { rowHidden: true, format: { rowHeight: true } }. */
function pick(object: XlObject, wanted: unknown): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, choice] of Object.entries(wanted ?? {})) {
    if (choice === false || choice === undefined) continue;
    const wire = wireName(name);
    if (!object.hasMember(wire)) throw new NotEmulatedError(`${object.className} properties: ${name}`);
    const value = object.readMember(wire);
    result[camelName(name)] = value instanceof XlObject ? pick(value, choice) : value;
  }
  return result;
}

/** Range.getRowProperties: one object per row, the cheapest way to learn which rows are hidden. */
export const rowProperties = (range: Range, wanted: unknown): unknown[] =>
  range.rows().map((row) => pick(range.GetRow(row - range.rect.top), wanted));

/** Range.getColumnProperties: one object per column. */
export const columnProperties = (range: Range, wanted: unknown): unknown[] =>
  range.columns().map((column) => pick(range.GetColumn(column - range.rect.left), wanted));
