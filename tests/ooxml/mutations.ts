import type { RandomSource } from '../../samples/deal';
import { utf16 } from './inputs';

/** A workbook as its parts, in the order of the zip; texts are XML. */
export interface Parts {
  readonly parts: Map<string, string | Uint8Array>;
  readonly random: RandomSource;
}
export type Mutation = (parts: Parts) => void;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const isSheet = (name: string): boolean => /worksheets\/[^/]+\.xml$/i.test(name);

/** Changes the text of the parts whose name fits. */
const change =
  (fits: (name: string) => boolean, how: (xml: string, random: RandomSource) => string): Mutation =>
  ({ parts, random }) => {
    for (const [name, part] of parts) if (typeof part === 'string' && fits(name)) parts.set(name, how(part, random));
  };
const named =
  (...names: string[]) =>
  (name: string) =>
    names.includes(name);
const TEXTS = named('xl/sharedStrings.xml');
const WORKBOOK = named('xl/workbook.xml');
const RELATIONS = named('xl/_rels/workbook.xml.rels');

/** Gives parts other names; what leads to them follows where it can. */
const rename =
  (to: (name: string) => string): Mutation =>
  ({ parts }) => {
    const all = [...parts];
    parts.clear();
    for (const [name, part] of all) parts.set(to(name), part);
  };

/** Each cell of a part with its attributes and what it holds. */
const cells = (xml: string, how: (attributes: string, inside: string) => string): string =>
  xml.replace(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs, (_, attributes: string, inside: string | undefined) =>
    how(attributes, inside ?? ''),
  );
const columnOf = (attributes: string): number =>
  Array.from(/r="([A-Z]+)/.exec(attributes)?.[1] ?? '').reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );

/** Leaves the addresses of cells out as long as they follow one another. */
const withoutAddresses = (xml: string): string =>
  xml.replace(/<row [^>]*>.*?<\/row>/gs, (row) => {
    let next = 1;
    return cells(row, (attributes, inside) => {
      const follows = columnOf(attributes) === next;
      next = columnOf(attributes) + 1;
      return `<c ${follows ? attributes.replace(/r="[^"]*" ?/, '') : attributes}>${inside}</c>`;
    });
  });

/** The texts that cells share, as they are written. */
const sharedOf = ({ parts }: Parts): string[] => {
  const xml = parts.get('xl/sharedStrings.xml');
  return typeof xml === 'string' ? Array.from(xml.matchAll(/<si>(.*?)<\/si>/gs), ([, inside = '']) => inside) : [];
};
const inCells =
  (how: (text: string) => string | null, type: string): Mutation =>
  (all) => {
    const texts = sharedOf(all);
    change(isSheet, (xml, random) =>
      cells(xml, (attributes, inside) => {
        const text = texts[Number(/<v>(\d+)<\/v>/.exec(inside)?.[1])] ?? '';
        const written = attributes.includes('t="s"') && random.chance(0.5) ? how(text) : null;
        return written === null
          ? `<c ${attributes}>${inside}</c>`
          : `<c ${attributes.replace('t="s"', `t="${type}"`)}>${written}</c>`;
      }),
    )(all);
  };

/** Numbers of days, in columns that show days. */
const isDay = (attributes: string, inside: string): boolean =>
  /s="[13]"/.test(attributes) && /^<v>[34]\d{4}<\/v>$/.test(inside);
const isoOf = (serial: number): string => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);

const prefixed = (xml: string): string =>
  xml.replace(/<(\/?)([A-Za-z][\w]*)(?=[\s/>])/g, '<$1x:$2').replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`);
const strict = (xml: string): string =>
  xml
    .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );
const EXTENSION = `<extLst><ext uri="{A}" xmlns:x14="urn:x14"><x14:workbookPr date1904="1"/><workbookPr date1904="1"/><sheetData><row r="2"><c r="A2"><v>9</v></c></row></sheetData><x14:c r="B2"><x14:v>7</x14:v></x14:c></ext></extLst>`;
const before = (end: string, more: string) => (xml: string) => xml.replace(end, `${more}${end}`);

/** Other names of parts, other places, another zip. Applied after what looks for parts by their usual names. */
export const NAMES: Readonly<Record<string, Mutation>> = {
  'other names of the sheets': (all) => {
    rename((name) => name.replace(/worksheets\/sheet(\d)/, 'feuilles/F$1'))(all);
    change(RELATIONS, (xml) => xml.replace(/worksheets\/sheet(\d)/g, 'feuilles/F$1'))(all);
  },
  'another name of the shared texts': (all) => {
    change(RELATIONS, (xml) => xml.replace('sharedStrings.xml', '/textes/Les%20textes.xml'))(all);
    rename((name) => name.replace('xl/sharedStrings.xml', 'textes/Les textes.xml'))(all);
  },
  'the workbook at the root': (all) => {
    change(RELATIONS, (xml) => xml.replace(/Target="(?!\/)/g, 'Target="xl/'))(all);
    change(named('_rels/.rels'), (xml) => xml.replace('xl/workbook.xml', './Classeur.xml'))(all);
    rename((name) => name.replace('xl/workbook.xml', 'Classeur.xml').replace('xl/_rels/workbook', '_rels/Classeur'))(
      all,
    );
  },
  'absolute targets': change(RELATIONS, (xml) => xml.replace(/Target="(?!\/)/g, 'Target="/xl/')),
  'targets that go up and down': change(RELATIONS, (xml) => xml.replace(/Target="(?!\/)/g, 'Target="../xl/./')),
  'names in capitals': rename((name) => (name.startsWith('xl/') ? name.toUpperCase() : name)),
  'backslashes in the zip': rename((name) => name.replaceAll('/', '\\')),
  'entries in another order': ({ parts, random }) => {
    const all = random.shuffle([...parts]);
    parts.clear();
    for (const [name, part] of all) parts.set(name, part);
  },
};

/** Other words for the same elements, other encodings: applied last but for names. */
export const WORDS: Readonly<Record<string, Mutation>> = {
  'elements with a prefix': change((name) => isSheet(name) || TEXTS(name) || WORKBOOK(name), prefixed),
  'strict namespaces': change((name) => /\.(xml|rels)$/.test(name), strict),
  'UTF-16': ({ parts, random }) => {
    for (const [name, part] of parts)
      if (typeof part === 'string' && /sheet\d|sharedStrings/.test(name))
        parts.set(name, utf16(part.replace('encoding="UTF-8"', 'encoding="UTF-16"'), random.chance(0.5)));
  },
  'a mark of UTF-8, no declaration': change(isSheet, (xml) => `\uFEFF${xml.replace(/^<\?xml[^>]*\?>\s*/, '')}`),
};

/** What another program may write for the same cells: every value stays what it is. */
export const CELLS: Readonly<Record<string, Mutation>> = {
  'cells without address': change(isSheet, withoutAddresses),
  'rows without number': change(isSheet, (xml) => xml.replace(/<row r="\d+"/g, '<row')),
  'a row element for each cell': change(isSheet, (xml) =>
    xml.replace(/<row (r="\d+")[^>]*>(.*?)<\/row>/gs, (_, r: string, inside: string) =>
      // A cell without address would be the first of its row.
      /<c (?!r=)/.test(inside)
        ? `<row ${r}>${inside}</row>`
        : inside.replace(/<c [^>]*?(?:\/>|>.*?<\/c>)/gs, (cell) => `<row ${r}>${cell}</row>`),
    ),
  ),
  'CDATA in texts': change(TEXTS, (xml) =>
    xml.replace(/<t>([^<&]*)<\/t>/g, (_, text: string) => `<t><![CDATA[${text}]]></t>`),
  ),
  'CDATA in values': change(isSheet, (xml) => xml.replace(/<v>(\d+)<\/v>/g, '<v><![CDATA[$1]]></v>')),
  'texts in runs with fonts': change(TEXTS, (xml) =>
    xml.replace(/<si><t>([^<&]{2,})<\/t><\/si>/g, (_, text: string) => {
      const half = Math.floor(text.length / 2);
      const run = (part: string): string => `<r><rPr><b/></rPr><t xml:space="preserve">${part}</t></r>`;
      return `<si>${run(text.slice(0, half))}${run(text.slice(half))}</si>`;
    }),
  ),
  'readings of texts': change(TEXTS, (xml) =>
    xml.replaceAll('</si>', '<rPh sb="0" eb="1"><t>lecture</t></rPh><phoneticPr fontId="1"/></si>'),
  ),
  'letters as references': change(TEXTS, (xml) => xml.replace(/(?<=<t>[^<&]*)e(?=[^<&]*<\/t>)/g, '&#x65;')),
  'letters as Excel escapes them': change(TEXTS, (xml) => xml.replace(/(?<=<t>[^<&]*)i(?=[^<&]*<\/t>)/g, '_x0069_')),
  'texts in their cells': inCells((text) => `<is>${text}</is>`, 'inlineStr'),
  'texts as results': inCells((text) => {
    const [, plain] = /^<t(?: [^>]*)?>([^<]*)<\/t>$/.exec(text) ?? [];
    return plain === undefined ? null : `<f>""</f><v>${plain}</v>`;
  }, 'str'),
  'days as ISO texts': change(isSheet, (xml) =>
    cells(xml, (attributes, inside) =>
      isDay(attributes, inside)
        ? `<c ${attributes} t="d"><v>${isoOf(Number(inside.slice(3, -4)))}T00:00:00</v></c>`
        : `<c ${attributes}>${inside}</c>`,
    ),
  ),
  'days from 1904': (all) => {
    change(WORKBOOK, (xml) => xml.replace('<workbookPr ', '<workbookPr date1904="true" '))(all);
    change(isSheet, (xml) =>
      cells(xml, (attributes, inside) =>
        isDay(attributes, inside)
          ? `<c ${attributes}><v>${Number(inside.slice(3, -4)) - 1462}</v></c>`
          : `<c ${attributes}>${inside}</c>`,
      ),
    )(all);
  },
  'numbers in other words': change(isSheet, (xml) =>
    cells(
      xml,
      (attributes, inside) =>
        `<c ${attributes}>${attributes.includes('t=') ? inside : inside.replace(/<v>(\d+)<\/v>/, '<v> $1.0E0\n</v>')}</c>`,
    ),
  ),
  'references to no shared text': change(isSheet, (xml) =>
    xml.replace(
      /<row r="(\d+)"([^>]*)>(.*?)<\/row>/gs,
      '<row r="$1"$2>$3<c r="YY$1" t="s"><v/></c><c r="YZ$1" t="s"/></row>',
    ),
  ),
  'extensions that say otherwise': (all) => {
    change(isSheet, before('</worksheet>', EXTENSION))(all);
    change(WORKBOOK, before('</workbook>', EXTENSION))(all);
  },
  alternatives: change(
    isSheet,
    before(
      '</worksheet>',
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><sheetData><row r="2"><c r="A2"><v>5</v></c></row></sheetData></mc:Choice><mc:Fallback/></mc:AlternateContent>',
    ),
  ),
  'elements of others with the same names': change(isSheet, (xml) =>
    xml.replace('<row ', '<y:row xmlns:y="urn:y" r="2"><y:c r="A2"><y:v>9</y:v></y:c></y:row><row '),
  ),
  'comments and instructions': change(isSheet, (xml) =>
    xml.replace(/<row /g, '<!-- <row r="9"> -->\n<?autre programme?><row '),
  ),
  'no size, or a wrong one': change(isSheet, (xml, random) =>
    xml.replace(/<dimension [^>]*>/, random.chance(0.5) ? '' : '<dimension ref="A1"/>'),
  ),
  'cells without value far away': change(
    isSheet,
    before(
      '</sheetData>',
      '<row r="60000" hidden="1"><c r="A60000" s="1"/><c r="XFD60000" t="inlineStr"><is><t> </t></is></c></row>',
    ),
  ),
  'no properties, no theme': ({ parts }) => {
    for (const name of [...parts.keys()]) if (/docProps|theme/.test(name)) parts.delete(name);
  },
  'an order of calculation and a part nobody knows': ({ parts }) => {
    parts.set('xl/calcChain.xml', `<calcChain xmlns="${MAIN}"/>`);
    parts.set('xl/inconnu.bin', Uint8Array.of(1, 2, 3));
  },
};

/** The place of a cell that is spoilt: a day of a case. */
const SPOILT = /<c r="(M\d+)" s="1"><v>(4\d{4})<\/v><\/c>/;
const spoil = (how: (address: string, value: string) => string): Mutation =>
  change(named('xl/worksheets/sheet1.xml'), (xml, random) => {
    const all = Array.from(xml.matchAll(new RegExp(SPOILT, 'g')));
    const [cell, address = '', value = ''] = random.pick(all);
    return xml.replace(cell, how(address, value));
  });

/** Damages: nothing may be read as something else without a word. */
export const DAMAGES: Readonly<Record<string, Mutation>> = {
  'a value that is no number': spoil((address) => `<c r="${address}" s="1"><v>abc</v></c>`),
  'a value of infinity': spoil((address) => `<c r="${address}" s="1"><v>1E999</v></c>`),
  'a text that is not there': spoil((address) => `<c r="${address}" s="1" t="s"><v>999999</v></c>`),
  'a type nobody knows': spoil((address, value) => `<c r="${address}" s="1" t="zz"><v>${value}</v></c>`),
  'an address that is none': spoil((_, value) => `<c r="M" s="1"><v>${value}</v></c>`),
  'an error': spoil((address) => `<c r="${address}" s="1" t="e"><v>#REF!</v></c>`),
  'a day that is none': spoil((address) => `<c r="${address}" s="1" t="d"><v>2016-02-31</v></c>`),
  'a formula never calculated': spoil((address) => `<c r="${address}" s="1"><f>A1</f></c>`),
  'a row number that is none': change(named('xl/worksheets/sheet1.xml'), (xml) =>
    xml.replace('<row r="40"', '<row r="zz"'),
  ),
  'a part cut short': change(named('xl/worksheets/sheet1.xml'), (xml, random) =>
    xml.slice(0, random.integer(2000, xml.length - 20)),
  ),
  'a sheet that is not there': ({ parts }) => void parts.delete('xl/worksheets/sheet1.xml'),
  'an element that is not closed': change(named('xl/worksheets/sheet1.xml'), (xml) => xml.replace('</row>', '')),
  'an entity of its own': change(TEXTS, (xml) =>
    xml.replace('<sst', '<!DOCTYPE sst [<!ENTITY a "b">]><sst').replace('<t>Nom', '<t>&a;Nom'),
  ),
  'bytes of no text': ({ parts }) => {
    const part = parts.get('xl/sharedStrings.xml');
    if (typeof part !== 'string') return;
    const bytes = new TextEncoder().encode(part);
    bytes[bytes.length >> 1] = 0xff;
    parts.set('xl/sharedStrings.xml', bytes);
  },
};
