import { columnLetter } from '@report/engine/registers';
import { BASE_STYLE, type BorderStyle, type CellStyle, FONT } from '../../layout';
import { addressLists } from '../cells/address-lists';
import type { StyleArea } from './style-areas';

/** Queues the look of a whole sheet before any other: what every cell has unless something else is said of it. */
export function applyBase(range: Excel.Range, font: string): void {
  const { format } = range;
  format.font.set({ name: font, size: BASE_STYLE.fontSize, color: BASE_STYLE.color });
  format.horizontalAlignment = BASE_STYLE.horizontal;
  format.verticalAlignment = BASE_STYLE.vertical;
}

/**
 * What sets areas apart from the base, each look once for all the areas that have it: a request grows with the looks there
 * are, not with the lines. One entry queues one look.
 */
export function stylesOf(sheet: Excel.Worksheet, areas: readonly StyleArea[]): (() => void)[] {
  const looks = grouped(areas, ({ style }) => lookOf(style));
  // The line of a title stands over the line of what is above it: tops last.
  const bottoms = grouped(areas, ({ style }) => style.bottom);
  const insides = grouped(
    areas.filter(({ top, bottom }) => bottom > top),
    ({ style }) => style.bottom ?? style.top,
  );
  const tops = grouped(areas, ({ style }) => style.top);
  // A heading style of Excel has a line below.
  const headings = areas.filter(({ style }) => style.heading !== null);
  const unlined = grouped(headings, (): Side => 'EdgeBottom');
  const unlinedInside = grouped(
    headings.filter(({ top, bottom }) => bottom > top),
    (): Side => 'InsideHorizontal',
  );
  const queue =
    <T>(apply: (format: Excel.RangeFormat, wanted: T) => void) =>
    ([wanted, addresses]: readonly [T, readonly string[]]) =>
      addressLists(addresses).map((list) => () => {
        apply(sheet.getRanges(list).format, wanted);
      });
  return [
    ...looks.flatMap(queue(applyLook)),
    ...[...unlined, ...unlinedInside].flatMap(
      queue((format, side) => {
        format.borders.getItem(side).style = 'None';
      }),
    ),
    ...bottoms.flatMap(queue(drawn('EdgeBottom'))),
    ...insides.flatMap(queue(drawn('InsideHorizontal'))),
    ...tops.flatMap(queue(drawn('EdgeTop'))),
  ];
}

type Side = 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal';

interface Look {
  readonly font: Excel.Interfaces.RangeFontUpdateData | null;
  readonly rest: Pick<
    Excel.Interfaces.RangeFormatUpdateData,
    'horizontalAlignment' | 'verticalAlignment' | 'wrapText' | 'indentLevel'
  >;
}

/** Without its lines; null for the base. */
function lookOf(style: CellStyle): Look | null {
  const font: Excel.Interfaces.RangeFontUpdateData =
    style.heading !== null
      ? wholeFont(style)
      : {
          ...(style.fontSize !== BASE_STYLE.fontSize && { size: style.fontSize }),
          ...(style.bold && { bold: true }),
          ...(style.italic && { italic: true }),
          ...(style.color !== BASE_STYLE.color && { color: style.color }),
          ...(style.underline && { underline: 'Single' }),
        };
  const rest: Look['rest'] = {
    ...(style.horizontal !== BASE_STYLE.horizontal && { horizontalAlignment: style.horizontal }),
    ...(style.vertical !== BASE_STYLE.vertical && { verticalAlignment: style.vertical }),
    ...(style.wrap && { wrapText: true }),
    ...(style.indent > 0 && { indentLevel: style.indent }),
  };
  const [plainFont, plainRest] = [font, rest].map((part) => Object.keys(part).length === 0);
  return plainFont && plainRest ? null : { font: plainFont ? null : font, rest };
}

/** A heading style of Excel brings a font: nothing of it stays. */
const wholeFont = ({ fontSize, bold, italic, color, underline }: CellStyle): Excel.Interfaces.RangeFontUpdateData => ({
  name: FONT,
  size: fontSize,
  bold,
  italic,
  color,
  underline: underline ? 'Single' : 'None',
});

function applyLook(format: Excel.RangeFormat, { font, rest }: Look): void {
  if (font !== null) format.font.set(font);
  if (Object.keys(rest).length > 0) format.set(rest);
}

const drawn =
  (side: Side) =>
  (format: Excel.RangeFormat, { weight, color }: BorderStyle): void => {
    format.borders.getItem(side).set({ style: 'Continuous', weight, color });
  };

/** The addresses of the areas of which something is wanted, by what it is. */
function grouped<T>(
  areas: readonly StyleArea[],
  wantedOf: (area: StyleArea) => T | null,
): (readonly [wanted: T, addresses: readonly string[]])[] {
  const groups = new Map<string, readonly [T, string[]]>();
  for (const area of areas) {
    const wanted = wantedOf(area);
    if (wanted === null) continue;
    const key = JSON.stringify(wanted);
    const group = groups.get(key) ?? ([wanted, []] as const);
    group[1].push(addressOf(area));
    groups.set(key, group);
  }
  return [...groups.values()];
}

const addressOf = ({ top, bottom, left, right }: StyleArea): string =>
  `${columnLetter(left)}${top + 1}:${columnLetter(right)}${bottom + 1}`;
