import type { RawWorkbook } from '@alupse/domain/registers';

/**
 * A short hash of the sheets that hold a register: two readings with the same one hold the same cells. What a person
 * writes on her other sheets meanwhile changes no figure. FNV-1a over 2 × 32 bits: it tells a change, it protects
 * nothing, and no cell can be found again from it.
 */
export function fingerprintOf(
  workbooks: readonly RawWorkbook[],
  registers: readonly { readonly file: string | null; readonly sheet: string }[],
): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  const add = (text: string): void => {
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ (unit + 0x9e37), 0x85ebca6b);
    }
    low = Math.imul(low ^ 0xffff, 0x01000193);
    high = Math.imul(high ^ text.length, 0x85ebca6b);
  };
  for (const { file, date1904, sheets } of workbooks) {
    add(String(date1904));
    for (const sheet of sheets) {
      if (!registers.some((register) => register.file === file && register.sheet === sheet.name)) continue;
      add(`${sheet.name}|${sheet.firstRow}|${sheet.firstColumn}`);
      for (const row of sheet.values)
        for (const value of row) add(typeof value === 'string' ? value : `${typeof value}${String(value)}`);
    }
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
