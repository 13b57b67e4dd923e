import type { Band } from '../vocabularies';
import { UNKNOWN } from './fact-table';

/** Level of a number that no band holds: '?' («Hors liste»). */
const IN_NO_BAND = 1;

/** Puts integers into bands: UNKNOWN is level 0 (''), a number in no band level 1 ('?'), band k level k + 2. */
export function bandLevels(bands: readonly Band[], values: Int32Array): Uint8Array {
  const { first, last, table } = tableOf(bands);
  const levels = new Uint8Array(values.length);
  for (let fact = 0; fact < values.length; fact++) {
    const value = values[fact] ?? UNKNOWN;
    if (value !== UNKNOWN) levels[fact] = table[Math.min(Math.max(value, first), last) - first] ?? IN_NO_BAND;
  }
  return levels;
}

/** Level of every integer from `first` to `last`. Those before are as the first, those after as the last. */
interface LevelTable {
  readonly first: number;
  readonly last: number;
  readonly table: Uint8Array;
}
const tables = new WeakMap<readonly Band[], LevelTable>();

/** Made once: bands do not change while the program runs. */
function tableOf(bands: readonly Band[]): LevelTable {
  const known = tables.get(bands) ?? tableMade(bands);
  tables.set(bands, known);
  return known;
}

function tableMade(bands: readonly Band[]): LevelTable {
  const bounds = bands.flatMap(({ min, max }) => [min, max ?? min]);
  const first = Math.min(...bounds) - 1;
  const last = Math.max(...bounds);
  const levelOf = (value: number): number => {
    const band = bands.findIndex(({ min, max }) => value >= min && (max === null || value < max));
    return band < 0 ? IN_NO_BAND : band + 2;
  };
  return { first, last, table: Uint8Array.from({ length: last - first + 1 }, (_, index) => levelOf(first + index)) };
}
