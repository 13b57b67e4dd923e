import { attributeOf } from '../docx';
import { escapeXml } from './xml';

/** What a style is for; a template is asked for it by the name Word gives it in every language. */
export type Role =
  | 'normal'
  | 'title'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'caption'
  | 'note'
  | 'cell'
  | 'toc1'
  | 'toc2'
  | 'toc3'
  | 'table';

interface RoleStyle {
  readonly names: readonly string[];
  readonly type: 'paragraph' | 'table';
  /** Its id and properties where the template has none of these names. */
  readonly id: string;
  readonly xml: string;
}

const spacing = (before: number, after: number): string => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const heading = (level: number, size: number): RoleStyle => ({
  names: [`heading ${level}`],
  type: 'paragraph',
  id: `Heading${level}`,
  xml:
    `<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>${spacing(level === 1 ? 480 : 320, 120)}` +
    `<w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:color w:val="1F3864"/><w:sz w:val="${size}"/></w:rPr>`,
});
const toc = (level: number): RoleStyle => ({
  names: [`toc ${level}`],
  type: 'paragraph',
  id: `TOC${level}`,
  xml: `<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9060"/></w:tabs><w:spacing w:after="60"/><w:ind w:left="${(level - 1) * 240}"/></w:pPr>`,
});

const BORDER = 'w:val="single" w:sz="4" w:space="0" w:color="8EA9DB"';
const STYLES: Readonly<Record<Role, RoleStyle>> = {
  normal: { names: ['normal'], type: 'paragraph', id: 'Normal', xml: `<w:qFormat/><w:pPr>${spacing(0, 120)}</w:pPr>` },
  title: {
    names: ['title'],
    type: 'paragraph',
    id: 'Title',
    xml: `<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>${spacing(0, 240)}</w:pPr><w:rPr><w:b/><w:color w:val="1F3864"/><w:sz w:val="44"/></w:rPr>`,
  },
  heading1: heading(1, 32),
  heading2: heading(2, 26),
  heading3: heading(3, 23),
  caption: {
    names: ['caption'],
    type: 'paragraph',
    id: 'Caption',
    xml: `<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>${spacing(200, 80)}</w:pPr><w:rPr><w:b/><w:sz w:val="20"/></w:rPr>`,
  },
  note: {
    names: ['note du tableau', 'table note'],
    type: 'paragraph',
    id: 'NoteTableau',
    xml: `<w:basedOn w:val="Normal"/><w:pPr>${spacing(60, 60)}</w:pPr><w:rPr><w:color w:val="595959"/><w:sz w:val="20"/></w:rPr>`,
  },
  cell: {
    names: ['cellule de tableau', 'table contents'],
    type: 'paragraph',
    id: 'CelluleTableau',
    xml: `<w:basedOn w:val="Normal"/><w:pPr>${spacing(20, 20)}</w:pPr><w:rPr><w:sz w:val="20"/></w:rPr>`,
  },
  toc1: toc(1),
  toc2: toc(2),
  toc3: toc(3),
  table: {
    names: ['tableau du rapport', 'table grid', 'grille du tableau'],
    type: 'table',
    id: 'TableauRapport',
    xml:
      `<w:basedOn w:val="TableauNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} ${BORDER}/>`).join('')}</w:tblBorders></w:tblPr>` +
      `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="D9E2F3"/></w:tcPr></w:tblStylePr>`,
  },
};
const NORMAL_TABLE =
  '<w:style w:type="table" w:default="1" w:styleId="TableauNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';
const LANGUAGE = '<w:lang w:val="fr-FR" w:eastAsia="en-US" w:bidi="ar-SA"/>';

export type RoleIds = Readonly<Record<Role, string>>;

/** The styles of a document of our own: French, Calibri 11. */
export const OWN_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/>${LANGUAGE}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults></w:styles>`;

/**
 * The styles of a template with those added that a role lacks, and the id of each role. A style that is there is taken as
 * it is: the association chose it.
 */
export function withRoles(stylesXml: string): { readonly xml: string; readonly ids: RoleIds } {
  const found = new Map<string, string>();
  const used = new Set<string>();
  let hasNormalTable = false;
  let normalTable = 'TableauNormal';
  for (const [style, attributes = ''] of stylesXml.matchAll(/<w:style\s([^>]*)>.*?<\/w:style>/gs)) {
    const id = attributeOf(attributes, 'styleId') ?? '';
    const name = /<w:name\s+w:val="([^"]*)"/.exec(style)?.[1]?.toLowerCase() ?? '';
    found.set(`${attributeOf(attributes, 'type') ?? 'paragraph'}|${name}`, id);
    used.add(id);
    if (name === 'normal table') {
      hasNormalTable = true;
      normalTable = id;
    }
  }
  const added: string[] = hasNormalTable ? [] : [NORMAL_TABLE];
  const ids = Object.fromEntries(
    Object.entries(STYLES).map(([role, { names, type, id, xml }]) => {
      const own = names.map((name) => found.get(`${type}|${name}`)).find((known) => known !== undefined);
      if (own !== undefined) return [role, own];
      const fresh = used.has(id) ? `${id}Chiffres` : id;
      const isDefault = role === 'normal' ? ' w:default="1"' : '';
      const base = xml
        .replace('w:val="TableauNormal"', `w:val="${escapeXml(normalTable)}"`)
        .replaceAll(
          'w:basedOn w:val="Normal"',
          `w:basedOn w:val="${escapeXml(found.get('paragraph|normal') ?? 'Normal')}"`,
        )
        .replaceAll('w:next w:val="Normal"', `w:next w:val="${escapeXml(found.get('paragraph|normal') ?? 'Normal')}"`);
      added.push(
        `<w:style w:type="${type}"${isDefault} w:styleId="${fresh}"><w:name w:val="${names[0] ?? ''}"/>${base}</w:style>`,
      );
      return [role, fresh];
    }),
  ) as Record<Role, string>;
  const french = stylesXml.includes('w:lang ')
    ? stylesXml
    : stylesXml.replace('</w:rPr></w:rPrDefault>', `${LANGUAGE}</w:rPr></w:rPrDefault>`);
  return { xml: french.replace('</w:styles>', `${added.join('')}</w:styles>`), ids };
}
