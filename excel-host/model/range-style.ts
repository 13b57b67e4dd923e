import type { CellStyle, NamedStyle } from '@report/ooxml/book';
import { HostError } from '../host-error';
import { toText } from './argument';
import type { RangeCore } from './range-core';

/** Names of Excel.BuiltInStyle that are emulated → the number of the style in a file, whatever its name is there. */
const BUILT_IN: Readonly<Record<string, number>> = {
  Normal: 0,
  Heading1: 16,
  Heading2: 17,
  Heading3: 18,
  Heading4: 19,
};

const stylesOf = (range: RangeCore) => range.ws.book.styles.named;

/** The name of the style of all cells: that of the enumeration for one of Excel's, else its own; null when they differ. */
export function readStyle(range: RangeCore): string | null {
  const id = range.styleOf((style) => style.xfId ?? 0);
  if (id === null) return null;
  const style = stylesOf(range).all.find(({ xfId }) => xfId === id);
  return Object.keys(BUILT_IN).find((name) => BUILT_IN[name] === style?.builtinId) ?? style?.name ?? 'Normal';
}

/**
 * Gives cells a named style: what it says of them replaces what they had, the rest stays. Known by the name of the
 * enumeration, or as the workbook spells it («Titre 1»), in any case.
 *
 * @throws HostError InvalidArgument: no such style
 */
export function writeStyle(range: RangeCore, value: unknown): void {
  const style = styleNamed(range, toText(value));
  if (style === undefined) throw new HostError('InvalidArgument');
  const said = style.says.map((one) => [one, style.look[one]] as const);
  const change = Object.fromEntries<unknown>([
    ...said,
    ['xfId', style.xfId === 0 ? undefined : style.xfId],
  ]) as CellStyle;
  range.patchStyle(() => change);
}

function styleNamed(range: RangeCore, name: string): NamedStyle | undefined {
  const builtIn = BUILT_IN[name];
  if (builtIn !== undefined) return stylesOf(range).builtIn(builtIn);
  return stylesOf(range).all.find((one) => one.name.toLowerCase() === name.toLowerCase());
}
