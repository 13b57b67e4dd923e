import { NO_KEY } from '../registers';

/** No row bears the identifier. */
export const NO_ROW = -1;

/**
 * For each referring row, the row that bears the identifier it names; NO_ROW when it names none or none bears it, and
 * when `rows` are given and it is not among them. When several rows bear it (a finding says so), the first. Keys are
 * given out from 0 on, so that a table by key replaces a map.
 */
export function parentRows(references: Int32Array, identifiers: Int32Array, rows?: Uint32Array): Int32Array {
  const rowOfKey = rowsByKey(identifiers);
  const parents = new Int32Array(references.length).fill(NO_ROW);
  const count = rows ? rows.length : references.length;
  for (let index = 0; index < count; index++) {
    const row = rows ? (rows[index] ?? 0) : index;
    const key = references[row] ?? NO_KEY;
    if (key !== NO_KEY && key < rowOfKey.length) parents[row] = rowOfKey[key] ?? NO_ROW;
  }
  return parents;
}

/** The first row that bears each key; NO_ROW when none does. */
function rowsByKey(identifiers: Int32Array): Int32Array {
  let last = NO_KEY;
  for (let row = 0; row < identifiers.length; row++) last = Math.max(last, identifiers[row] ?? NO_KEY);
  const rowOfKey = new Int32Array(last + 1).fill(NO_ROW);
  for (let row = identifiers.length - 1; row >= 0; row--) {
    const key = identifiers[row] ?? NO_KEY;
    if (key !== NO_KEY) rowOfKey[key] = row;
  }
  return rowOfKey;
}
