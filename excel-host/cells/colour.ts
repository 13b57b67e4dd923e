import type { Color } from '@report/ooxml/book';
import { HostError } from '../host-error';

/** Colours of the standard theme, in the order of the file format. Tints are not modelled. */
const THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
const NAMED: Readonly<Record<string, string>> = {
  white: 'FFFFFF',
  black: '000000',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  gray: '808080',
  grey: '808080',
  lightgray: 'D3D3D3',
  lightgrey: 'D3D3D3',
  lightblue: 'ADD8E6',
  navy: '000080',
  purple: '800080',
};

/** #RRGGBB of a colour of the file, or the default when there is none. */
export function toHex(color: Color | undefined, fallback: string): string {
  if (color?.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  const theme = color?.theme === undefined ? undefined : THEME[color.theme];
  return theme === undefined ? fallback : `#${theme}`;
}

/** A colour as the add-in writes it (#RRGGBB or an HTML name). Fails with InvalidArgument otherwise. */
export function toArgb(value: unknown): { argb: string } {
  const text = String(value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? NAMED[text.toLowerCase()];
  if (hex === undefined) throw new HostError('InvalidArgument');
  return { argb: `FF${hex.toUpperCase()}` };
}
