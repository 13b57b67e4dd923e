import { isTrue } from '../spreadsheet';
import { attributeOf, childOf, childrenOf, type XmlNode } from '../xml';
import type { Borders, CellStyle, Font } from './style';
import { attributesXml, numberOf } from './style-xml';

/** What a named style may say of its cells; the rest of a cell stays as it is when the style is given to it. */
type Said = 'numFmt' | 'font' | 'fill' | 'border' | 'alignment' | 'protection';

export interface NamedStyle {
  /** As the file spells it, in the language of whoever made it. */
  readonly name: string;
  /** Its number among those of Excel (ECMA-376 part 1, 18.8.7); null for one of a person's own. */
  readonly builtinId: number | null;
  /** The number by which looks name it. */
  readonly xfId: number;
  readonly look: Pick<CellStyle, Said>;
  readonly says: readonly Said[];
}

const APPLY: Readonly<Record<Said, string>> = {
  numFmt: 'applyNumberFormat',
  font: 'applyFont',
  fill: 'applyFill',
  border: 'applyBorder',
  alignment: 'applyAlignment',
  protection: 'applyProtection',
};
const ALL = Object.keys(APPLY) as Said[];

const heading = (size: number): Font => ({ bold: true, color: { theme: 3 }, family: 2, name: 'Calibri', size });
const under = (style: string, tint?: number): Borders => ({
  bottom: { color: { theme: 4, ...(tint === undefined ? {} : { tint }) }, style },
});
/** The headings of Excel, as it makes them in a workbook that has none: fonts and a line below, and nothing else. */
const HEADINGS: Readonly<Record<number, { readonly name: string; readonly font: Font; readonly border?: Borders }>> = {
  16: { name: 'Heading 1', font: heading(15), border: under('thick') },
  17: { name: 'Heading 2', font: heading(13), border: under('thick', 0.499984740745262) },
  18: { name: 'Heading 3', font: heading(11), border: under('medium', 0.399945066682943) },
  19: { name: 'Heading 4', font: heading(11) },
};

/** What is known of looks by their numbers. */
interface Numbered {
  readonly lookOf: (xf: XmlNode) => CellStyle;
  readonly fontId: (font: Font) => number;
  readonly borderId: (border: Borders | undefined) => number;
}

/** The named styles of a workbook: those of the file, and the headings of Excel, made when they are asked for. */
export class NamedStyles {
  readonly all: NamedStyle[];
  readonly addedLooks: string[] = [];
  readonly addedNames: string[] = [];
  #count: number;

  constructor(
    root: XmlNode,
    readonly numbered: Numbered,
  ) {
    const looks = childrenOf(childOf(root, 's:cellStyleXfs'), 's:xf');
    this.#count = Math.max(1, looks.length);
    this.all = childrenOf(childOf(root, 's:cellStyles'), 's:cellStyle').flatMap((node) => {
      const xfId = numberOf(attributeOf(node, 'xfId')) ?? 0;
      const look = looks[xfId];
      if (look === undefined) return [];
      const says = ALL.filter((said) => {
        const applied = attributeOf(look, APPLY[said]);
        return applied === undefined || isTrue(applied);
      });
      const builtinId = numberOf(attributeOf(node, 'builtinId')) ?? null;
      return [{ name: attributeOf(node, 'name') ?? '', builtinId, xfId, look: numbered.lookOf(look), says }];
    });
    if (!this.all.some(({ xfId }) => xfId === 0))
      this.all.unshift({ name: 'Normal', builtinId: 0, xfId: 0, look: {}, says: ALL });
  }

  /** A style of Excel by its number; undefined when the file has none and it is no heading. */
  builtIn(id: number): NamedStyle | undefined {
    return this.all.find(({ builtinId }) => builtinId === id) ?? this.#made(id);
  }

  #made(id: number): NamedStyle | undefined {
    const known = HEADINGS[id];
    if (known === undefined) return undefined;
    const { name, font, border } = known;
    const xfId = this.#count++;
    const ids = {
      numFmtId: 0,
      fontId: this.numbered.fontId(font),
      fillId: 0,
      borderId: this.numbered.borderId(border),
    };
    const left = { applyNumberFormat: 0, applyFill: 0, applyAlignment: 0, applyProtection: 0 };
    this.addedLooks.push(`<xf${attributesXml({ ...ids, ...left })}/>`);
    this.addedNames.push(`<cellStyle${attributesXml({ name, xfId, builtinId: id })}/>`);
    const look = border === undefined ? { font } : { font, border };
    const made: NamedStyle = { name, builtinId: id, xfId, look, says: ['font', 'border'] };
    this.all.push(made);
    return made;
  }
}
