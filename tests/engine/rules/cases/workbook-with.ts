import type { CellValue, RawWorkbook } from '@report/engine/registers';
import { type RegisterKey, REGISTERS } from '../../../fixtures/alupse';
import { registerSheet, workbookOf } from '../../../fixtures/register-sheet';
import { COHERENT } from './coherent-rows';
import type { Change, Rows } from './rule-case';

const REGISTER_KEYS = Object.values(REGISTERS).map(({ key }) => key);

/** A workbook of all thirteen registers, coherent but for the change of one. */
export function workbookWith(register: RegisterKey, change: Change, rows: Rows = {}): RawWorkbook {
  const sheets = REGISTER_KEYS.map((key) => {
    const own = rows[key] ?? [COHERENT[key]];
    if (key !== register) return registerSheet(key, own);
    if (typeof change !== 'function') return registerSheet(key, [...own.slice(0, -1), { ...own.at(-1), ...change }]);
    const sheet = registerSheet(key, own);
    const values = sheet.values.map((cells): CellValue[] => [...cells]);
    change(values);
    return { ...sheet, values };
  });
  return workbookOf(sheets);
}
