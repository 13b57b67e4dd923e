import type { CellValue } from '../raw';

/** True for an empty cell and for one that only holds spaces, visible or not. */
export const isBlank = (value: CellValue): boolean =>
  value === '' || (typeof value === 'string' && value.length < 1000 && /^[\s\u200b\ufeff]*$/.test(value));
