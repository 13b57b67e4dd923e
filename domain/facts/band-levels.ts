import { BANDS } from '../vocabularies';
import { UNKNOWN } from './fact-table';

/** Level of a number that no band holds: '?' («Hors liste»). */
const IN_NO_BAND = 1;

/** Puts integers into bands: UNKNOWN is level 0 (''), a number in no band level 1 ('?'), band k level k + 2. */
export function bandLevels(bands: keyof typeof BANDS, values: Int32Array): Uint8Array {
  const ranges = BANDS[bands];
  const levels = new Uint8Array(values.length);
  for (let fact = 0; fact < values.length; fact++) {
    const value = values[fact] ?? UNKNOWN;
    if (value === UNKNOWN) continue;
    let level = IN_NO_BAND;
    for (let band = 0; band < ranges.length; band++) {
      const range = ranges[band];
      if (range && value >= range.min && (range.max === null || value < range.max)) level = band + 2;
    }
    levels[fact] = level;
  }
  return levels;
}
