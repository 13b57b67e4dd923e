import { HEAD, prefixed, prefixOf } from '../package/index';
import { isTrue } from '../spreadsheet';
import { attributeOf, childOf, childrenOf, xmlOf, xmlText, type XmlNode } from '../xml';
import { BUILT_IN_FORMATS } from './built-in-formats';
import { NamedStyles } from './named-styles';
import type { CellStyle } from './style';
import {
  alignmentOf,
  alignmentXml,
  attributesXml,
  bordersOf,
  bordersXml,
  defined,
  fillOf,
  fillXml,
  fontOf,
  fontXml,
  numberFormatsOf,
  numberOf,
} from './style-xml';

const FIRST_OWN_FORMAT = 164;
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
/** What a section holds before our first entry, when the file has none. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellStyles: ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'],
};

/** The entries of one section: those of the file and those we add after them. */
class Section<T> {
  readonly #ids = new Map<string, number>();
  readonly added: string[] = [];
  #count: number;

  constructor(
    readonly name: string,
    readonly values: readonly (T | undefined)[],
    readonly write: (value: T) => string,
  ) {
    values.forEach((value, id) => {
      const key = JSON.stringify(value) as string | undefined;
      if (key !== undefined && !this.#ids.has(key)) this.#ids.set(key, id);
    });
    this.#count = Math.max(values.length, FIRST[name]?.length ?? 0);
  }
  /** The number of an entry, added when there is none like it; 0 for undefined. */
  idOf(value: T | undefined): number {
    if (value === undefined) return 0;
    const key = JSON.stringify(value);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#count++;
    this.#ids.set(key, id);
    this.added.push(this.write(value));
    return id;
  }
}

/** The looks of a workbook. Those of the file keep their numbers; new ones are added after them. */
export class Styles {
  readonly #formats: Map<number, string>;
  readonly #newFormats = new Map<string, number>();
  readonly #fonts;
  readonly #fills;
  readonly #borders;
  readonly #cells: CellStyle[];
  /** Looks are never changed in place: one that was met keeps its number. */
  readonly #met = new WeakMap<CellStyle, number>();
  readonly #ids = new Map<string, number>();
  readonly #addedCells: string[] = [];
  readonly #differences;
  readonly named: NamedStyles;

  constructor(readonly root: XmlNode) {
    const section = (name: string, child: string): XmlNode[] => childrenOf(childOf(root, `s:${name}`), `s:${child}`);
    this.#formats = numberFormatsOf(root);
    this.#fonts = new Section(
      'fonts',
      section('fonts', 'font').map((node) => sorted(fontOf(node))),
      fontXml,
    );
    this.#fills = new Section(
      'fills',
      section('fills', 'fill').map((node) => maybeSorted(fillOf(node))),
      fillXml,
    );
    this.#borders = new Section(
      'borders',
      section('borders', 'border').map((node) => maybeSorted(bordersOf(node))),
      bordersXml,
    );
    this.#cells = section('cellXfs', 'xf').map((node) => this.#cellStyle(node));
    if (this.#cells.length === 0) this.#cells.push({});
    this.#cells.forEach((style, id) => {
      const key = JSON.stringify(style);
      if (!this.#ids.has(key)) this.#ids.set(key, id);
    });
    this.#differences = new Section(
      'dxfs',
      section('dxfs', 'dxf').map((node) => this.#difference(node)),
      (style: CellStyle) => this.#differenceXml(style),
    );
    this.named = new NamedStyles(root, {
      lookOf: (node) => this.#cellStyle(node),
      fontId: (font) => this.#fonts.idOf(font),
      borderId: (border) => this.#borders.idOf(border),
    });
  }

  /** The look of a cell; shared by all that have it: never changed in place. */
  styleOf(id: number): CellStyle {
    return this.#cells[id] ?? this.#cells[0] ?? {};
  }

  idOf(style: CellStyle): number {
    const met = this.#met.get(style);
    if (met !== undefined) return met;
    const same = ordered(style);
    const key = JSON.stringify(same);
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#cells.length;
      this.#cells.push(same);
      this.#ids.set(key, id);
      this.#addedCells.push(this.#cellXml(style));
    }
    this.#met.set(style, id);
    return id;
  }

  differenceOf(id: number): CellStyle {
    return this.#differences.values[id] ?? {};
  }

  idOfDifference(style: CellStyle): number {
    return this.#differences.idOf(ordered(style));
  }

  /** The part again, or null when nothing was added. */
  xml(): string | null {
    const formats = [...this.#newFormats].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${xmlText(code, true)}"/>`,
    );
    const added: readonly (readonly [string, readonly string[]])[] = [
      ['numFmts', formats],
      ['fonts', this.#fonts.added],
      ['fills', this.#fills.added],
      ['borders', this.#borders.added],
      ['cellStyleXfs', this.named.addedLooks],
      ['cellXfs', this.#addedCells],
      ['cellStyles', this.named.addedNames],
      ['dxfs', this.#differences.added],
    ];
    if (added.every(([, entries]) => entries.length === 0)) return null;
    const news = new Map(added);
    const prefix = prefixOf(this.root);
    const sections = ORDER.map((name) => {
      const old = childOf(this.root, `s:${name}`);
      const entries = news.get(name) ?? [];
      if (entries.length === 0) return old === undefined ? '' : xmlOf(old);
      const before = old === undefined ? [] : childrenOf(old).map(xmlOf);
      const all = [
        ...(before.length === 0 ? (FIRST[name] ?? []) : before),
        ...entries.map((one) => prefixed(one, prefix)),
      ];
      return `<${prefix}${name} count="${all.length}">${all.join('')}</${prefix}${name}>`;
    });
    const attributes = this.root.attributes.map((one) => ` ${one.written}="${xmlText(one.value, true)}"`).join('');
    return `${HEAD}<${this.root.written}${attributes}>${sections.join('')}</${this.root.written}>`;
  }

  #format(id: number | undefined): string | undefined {
    return id === undefined || id === 0 ? undefined : (this.#formats.get(id) ?? BUILT_IN_FORMATS[id]);
  }

  #formatId(code: string | undefined): number {
    if (code === undefined || code === 'General') return 0;
    const own = [...this.#formats].find(([, one]) => one === code)?.[0] ?? this.#newFormats.get(code);
    if (own !== undefined) return own;
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(
      ([id, one]) => one === code && !this.#formats.has(Number(id)),
    );
    if (builtIn) return Number(builtIn[0]);
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.#formats.keys(), ...this.#newFormats.values()) + 1;
    this.#newFormats.set(code, id);
    return id;
  }

  #cellStyle(node: XmlNode): CellStyle {
    const number = (name: string): number => numberOf(attributeOf(node, name)) ?? 0;
    const protection = childOf(node, 's:protection');
    const flag = (name: string): boolean | undefined => {
      const said = attributeOf(protection, name);
      return said === undefined ? undefined : isTrue(said);
    };
    return ordered({
      ...defined<CellStyle>({
        numFmt: this.#format(number('numFmtId')),
        font: this.#fonts.values[number('fontId')],
        fill: this.#fills.values[number('fillId')],
        border: this.#borders.values[number('borderId')],
        alignment: alignmentOf(childOf(node, 's:alignment')),
        protection: protection && defined({ locked: flag('locked'), hidden: flag('hidden') }),
        xfId: number('xfId') === 0 ? undefined : number('xfId'),
      }),
    });
  }

  #cellXml({ numFmt, font, fill, border, alignment, protection, xfId = 0 }: CellStyle): string {
    const none = fill?.type === 'pattern' && fill.pattern === 'none';
    const ids = {
      numFmtId: this.#formatId(numFmt),
      fontId: this.#fonts.idOf(font),
      fillId: this.#fills.idOf(none ? undefined : fill),
      borderId: this.#borders.idOf(border && Object.keys(border).length > 0 ? border : undefined),
      xfId,
    };
    const applied = attributesXml({
      applyNumberFormat: ids.numFmtId === 0 ? undefined : 1,
      applyFont: ids.fontId === 0 ? undefined : 1,
      applyFill: ids.fillId === 0 ? undefined : 1,
      applyBorder: ids.borderId === 0 ? undefined : 1,
      applyAlignment: alignment === undefined ? undefined : 1,
      applyProtection: protection === undefined ? undefined : 1,
    });
    const flag = (said: boolean | undefined): number | undefined => (said === undefined ? undefined : Number(said));
    const guarded = protection
      ? `<protection${attributesXml({ locked: flag(protection.locked), hidden: flag(protection.hidden) })}/>`
      : '';
    return `<xf${attributesXml(ids)}${applied}>${alignment ? alignmentXml(alignment) : ''}${guarded}</xf>`;
  }

  #difference(node: XmlNode): CellStyle {
    const [font, fill, border] = ['font', 'fill', 'border'].map((name) => childOf(node, `s:${name}`));
    return ordered(
      defined<CellStyle>({
        numFmt: attributeOf(childOf(node, 's:numFmt'), 'formatCode'),
        font: font && fontOf(font),
        fill: fill && fillOf(fill),
        border: border && bordersOf(border),
        alignment: alignmentOf(childOf(node, 's:alignment')),
      }),
    );
  }

  #differenceXml({ font, fill, border, numFmt, alignment }: CellStyle): string {
    const format =
      numFmt === undefined
        ? ''
        : `<numFmt numFmtId="${this.#formatId(numFmt)}" formatCode="${xmlText(numFmt, true)}"/>`;
    return `<dxf>${font ? fontXml(font) : ''}${format}${fill ? fillXml(fill) : ''}${alignment ? alignmentXml(alignment) : ''}${border ? bordersXml(border) : ''}</dxf>`;
  }
}

/** Fields in one order, so that equal looks are equal texts. */
const ordered = ({ numFmt, font, fill, border, alignment, protection, xfId }: CellStyle): CellStyle =>
  defined<CellStyle>({
    numFmt: numFmt === 'General' ? undefined : numFmt,
    font: font && sorted(font),
    fill: fill && sorted(fill),
    border: border && sorted(border),
    alignment: alignment && sorted(alignment),
    protection,
    xfId,
  });

const sorted = <T extends object>(value: T): T =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  ) as T;

const maybeSorted = <T extends object>(value: T | undefined): T | undefined => value && sorted(value);
