import { frenchNumber, NBSP } from '@report/engine/text';
import type { SheetCell } from '../model/sheet-model';

const oneDecimal = (value: number): string => value.toFixed(1).replace('.', ',');

/** A mean has one decimal, a sum two where it needs them: as the sheet shows it. */
const decimal = (value: number): string => (Number(value.toFixed(1)) === value ? grouped(value, 1) : grouped(value, 2));

const grouped = (value: number, decimals: number): string => {
  const [whole = '', rest = ''] = Math.abs(value).toFixed(decimals).split('.');
  return `${value < 0 ? '−' : ''}${frenchNumber(Number(whole))},${rest}`;
};

const signed = (value: number, text: string): string => (value > 0 ? `+${text}` : value < 0 ? `−${text}` : '0');

/** What the user reads in a cell: its value through the number format of its role, in French. */
export function printedText({ role, value }: Pick<SheetCell, 'role' | 'value'>): string {
  if (typeof value === 'string') return value;
  switch (role) {
    case 'percent':
      return `${frenchNumber(Math.round(value * 100))}${NBSP}%`;
    case 'percentDecimal':
      return `${oneDecimal(value * 100)}${NBSP}%`;
    case 'percentSmall':
      return `<${NBSP}1${NBSP}%`;
    case 'decimal':
      return decimal(value);
    case 'delta':
      return signed(value, frenchNumber(Math.abs(value)));
    case 'deltaDecimal':
      return signed(value, decimal(Math.abs(value)));
    default:
      return frenchNumber(value);
  }
}
