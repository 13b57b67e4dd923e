import { NO_KEY } from '../registers';

/** No row bears the identifier. */
export const NO_ROW = -1;

/**
 * For each referring row, the row that bears the identifier it names; NO_ROW when it names none or none bears it. When
 * several rows bear it (a finding says so), the first. Keys are given out from 0 on, so that a table by key replaces a
 * map.
 */
export function parentRows(references: Int32Array, identifiers: Int32Array): Int32Array {
  let last = -1;
  for (const key of identifiers) if (key > last) last = key;
  const rowOfKey = new Int32Array(last + 1).fill(NO_ROW);
  for (let row = identifiers.length - 1; row >= 0; row--) {
    const key = identifiers[row] ?? NO_KEY;
    if (key !== NO_KEY) rowOfKey[key] = row;
  }
  const parents = new Int32Array(references.length);
  for (let row = 0; row < references.length; row++) {
    const key = references[row] ?? NO_KEY;
    parents[row] = key === NO_KEY || key > last ? NO_ROW : (rowOfKey[key] ?? NO_ROW);
  }
  return parents;
}
