import { attributeOf, childOf, childrenOf, xmlOf, xmlText, type XmlNode } from '../xml';
import { isTrue } from '../spreadsheet';
import type { Alignment, Border, Borders, Color, Fill, Font } from './style';

/** An object without the fields that are undefined. */
export const defined = <T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

export const numberOf = (text: string | undefined): number | undefined =>
  text === undefined || Number.isNaN(Number(text)) ? undefined : Number(text);

export const attributesXml = (attributes: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${xmlText(String(value), true)}"`))
    .join('');

export function colorOf(node: XmlNode | undefined): Color | undefined {
  if (node === undefined) return undefined;
  return defined<Color>({
    argb: attributeOf(node, 'rgb'),
    theme: numberOf(attributeOf(node, 'theme')),
    tint: numberOf(attributeOf(node, 'tint')),
    indexed: numberOf(attributeOf(node, 'indexed')),
  });
}

export const colorXml = (name: string, color: Color | undefined): string =>
  color === undefined
    ? ''
    : `<${name}${attributesXml({ rgb: color.argb, indexed: color.indexed, theme: color.theme, tint: color.tint })}/>`;

export function fontOf(node: XmlNode): Font {
  const value = (name: string): string | undefined => {
    const found = childOf(node, `s:${name}`);
    return found && (attributeOf(found, 'val') ?? '');
  };
  const flag = (name: string): boolean | undefined => {
    const said = value(name);
    return said === undefined ? undefined : said === '' || isTrue(said);
  };
  const underline = value('u');
  return defined<Font>({
    name: value('name') ?? value('rFont'),
    size: numberOf(value('sz')),
    family: numberOf(value('family')),
    charset: numberOf(value('charset')),
    scheme: value('scheme'),
    bold: flag('b'),
    italic: flag('i'),
    strike: flag('strike'),
    underline: underline === undefined ? undefined : underline === '' || underline === 'single' ? true : underline,
    vertAlign: value('vertAlign'),
    color: colorOf(childOf(node, 's:color')),
  });
}

/** In the order of the schema. */
export function fontXml(font: Font): string {
  const value = (name: string, said: string | number | undefined): string =>
    said === undefined ? '' : `<${name} val="${xmlText(String(said), true)}"/>`;
  const flag = (name: string, said: boolean | undefined): string =>
    said === undefined ? '' : said ? `<${name}/>` : `<${name} val="0"/>`;
  const underline = font.underline === true ? '<u/>' : value('u', font.underline === false ? 'none' : font.underline);
  return `<font>${flag('b', font.bold)}${flag('i', font.italic)}${flag('strike', font.strike)}${underline}${value('vertAlign', font.vertAlign)}${value('sz', font.size)}${colorXml('color', font.color)}${value('name', font.name)}${value('family', font.family)}${value('charset', font.charset)}${value('scheme', font.scheme)}</font>`;
}

/** undefined for none. */
export function fillOf(node: XmlNode): Fill | undefined {
  const pattern = childOf(node, 's:patternFill');
  if (pattern === undefined) {
    const gradient = childOf(node, 's:gradientFill');
    return gradient && { type: 'gradient', xml: xmlOf(gradient) };
  }
  const colours = { fgColor: colorOf(childOf(pattern, 's:fgColor')), bgColor: colorOf(childOf(pattern, 's:bgColor')) };
  const kind = attributeOf(pattern, 'patternType') ?? (colours.bgColor ? 'solid' : 'none');
  return kind === 'none'
    ? undefined
    : defined<Fill & { type: 'pattern' }>({ type: 'pattern', pattern: kind, ...colours });
}

export const fillXml = (fill: Fill): string =>
  fill.type === 'gradient'
    ? `<fill>${fill.xml}</fill>`
    : `<fill><patternFill patternType="${fill.pattern}">${colorXml('fgColor', fill.fgColor)}${colorXml('bgColor', fill.bgColor)}</patternFill></fill>`;

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** undefined for none. */
export function bordersOf(node: XmlNode): Borders | undefined {
  const side = (name: string): Border | undefined => {
    const found = childOf(node, `s:${name}`);
    const style = attributeOf(found, 'style');
    if (style === undefined || style === 'none') return undefined;
    return defined<Border>({ style, color: colorOf(childOf(found, 's:color')) });
  };
  const diagonal = side('diagonal');
  const up = isTrue(attributeOf(node, 'diagonalUp'));
  const down = isTrue(attributeOf(node, 'diagonalDown'));
  const borders = defined<Borders>({
    left: side('left') ?? side('start'),
    right: side('right') ?? side('end'),
    top: side('top'),
    bottom: side('bottom'),
    diagonal: diagonal && { ...diagonal, up, down },
  });
  return Object.keys(borders).length === 0 ? undefined : borders;
}

export function bordersXml(borders: Borders): string {
  const line = (name: string, border: Border | undefined): string =>
    border?.style === undefined
      ? `<${name}/>`
      : `<${name} style="${border.style}">${colorXml('color', border.color)}</${name}>`;
  const { diagonal } = borders;
  const ways = attributesXml({
    diagonalUp: diagonal?.up === true ? 1 : undefined,
    diagonalDown: diagonal?.down === true ? 1 : undefined,
  });
  return `<border${ways}>${SIDES.map((side) => line(side, borders[side])).join('')}${line('diagonal', diagonal)}</border>`;
}

export function alignmentOf(node: XmlNode | undefined): Alignment | undefined {
  if (node === undefined) return undefined;
  const flag = (name: string): boolean | undefined => {
    const said = attributeOf(node, name);
    return said === undefined ? undefined : isTrue(said);
  };
  const vertical = attributeOf(node, 'vertical');
  const rotation = numberOf(attributeOf(node, 'textRotation'));
  const said = defined<Alignment>({
    horizontal: attributeOf(node, 'horizontal'),
    vertical: vertical === 'center' ? 'middle' : vertical,
    wrapText: flag('wrapText'),
    shrinkToFit: flag('shrinkToFit'),
    indent: numberOf(attributeOf(node, 'indent')),
    textRotation: rotation !== undefined && rotation > 90 && rotation <= 180 ? 90 - rotation : rotation,
    readingOrder: numberOf(attributeOf(node, 'readingOrder')),
  });
  return Object.keys(said).length === 0 ? undefined : said;
}

export function alignmentXml({ vertical, textRotation, ...more }: Alignment): string {
  const flag = (said: boolean | undefined): number | undefined => (said === undefined ? undefined : Number(said));
  return `<alignment${attributesXml({
    horizontal: more.horizontal,
    vertical: vertical === 'middle' ? 'center' : vertical,
    textRotation: textRotation !== undefined && textRotation < 0 ? 90 - textRotation : textRotation,
    wrapText: flag(more.wrapText),
    indent: more.indent,
    shrinkToFit: flag(more.shrinkToFit),
    readingOrder: more.readingOrder,
  })}/>`;
}

/** The numbers of formats of a part of styles: id → code. */
export const numberFormatsOf = (root: XmlNode): Map<number, string> =>
  new Map(
    childrenOf(childOf(root, 's:numFmts'), 's:numFmt').map((node) => [
      Number(attributeOf(node, 'numFmtId')),
      attributeOf(node, 'formatCode') ?? '',
    ]),
  );
