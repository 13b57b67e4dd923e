import { CORE_PROPERTIES, corePropertiesXml, relationsPath } from '@report/ooxml/package';
import { atOnce } from '@report/engine/registers';
import { type Parts, relationsOf, textOfPart, WordFileError } from '../docx';
import { bytesOf } from './chart-parts';
import { OWN_STYLES } from './roles';
import { fieldXml, runXml, XML_HEAD } from './xml';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts of a document of our own: A4, a header with the title, page numbers at the foot, what it says of itself. */
export function basePackage(title: string, subject: string): Parts {
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const override = (part: string, type: string): string =>
    `<Override PartName="/word/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const header = `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${runXml(title)}</w:p>`;
  const footer = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${runXml('Page ')}${fieldXml('PAGE', '1')}${runXml(' sur ')}${fieldXml('NUMPAGES', '1')}</w:p>`;
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
  const parts: [string, string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${override('styles', 'styles')}${override('settings', 'settings')}${override('header1', 'header')}${override('footer1', 'footer')}<Override PartName="/${CORE_PROPERTIES.path}" ContentType="${CORE_PROPERTIES.contentType}"/></Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${CORE_PROPERTIES.relation}" Target="${CORE_PROPERTIES.path}"/></Relationships>`,
    ],
    [CORE_PROPERTIES.path, corePropertiesXml({ title, subject, language: 'fr-FR' })],
    ['word/document.xml', `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${section}</w:body></w:document>`],
    [
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="${RELATIONS}">${relation(1, 'styles', 'styles.xml')}${relation(2, 'settings', 'settings.xml')}${relation(3, 'header', 'header1.xml')}${relation(4, 'footer', 'footer1.xml')}</Relationships>`,
    ],
    [
      'word/settings.xml',
      `<w:settings xmlns:w="${WORD}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="fr-FR"/></w:settings>`,
    ],
    ['word/header1.xml', `<w:hdr xmlns:w="${WORD}">${header}</w:hdr>`],
    ['word/footer1.xml', `<w:ftr xmlns:w="${WORD}">${footer}</w:ftr>`],
  ];
  return new Map([
    ...parts.map(([name, xml]) => [name, bytesOf(XML_HEAD + xml)] as const),
    ['word/styles.xml', bytesOf(OWN_STYLES)],
  ]);
}

export interface DraftParts {
  readonly main: string;
  readonly stylesPath: string;
  readonly styles: string;
  readonly relationsPath: string;
  /** The relations the body has already, without their root. */
  readonly relations: string;
  /** The body with other paragraphs, pages and headers kept. */
  readonly around: (body: string) => string;
  readonly types: (first: number, charts: number) => string;
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

/** What of a package a draft is written around: its pages, headers, styles and what they lead to. */
export function withContentTypes(packed: Parts): DraftParts {
  const main = atOnce(relationsOf(packed, '')).find(({ type }) => type === 'officeDocument')?.target;
  const document = main === undefined ? undefined : packed.get(main);
  const types = packed.get('[Content_Types].xml');
  if (main === undefined || document === undefined || types === undefined) throw new WordFileError('not-word');
  const xml = textOfPart(document);
  // The last section has the page of the whole; those before it belong to the text that is left out.
  const section = xml.match(/<w:sectPr[\s>](?:(?!<w:sectPr[\s>]).)*<\/w:sectPr>(?=\s*<\/w:body>)/s)?.[0] ?? '';
  const root = /<w:document\b([^>]*)>/.exec(xml)?.[1] ?? '';
  const declared = new Set(Array.from(root.matchAll(/xmlns:([\w-]+)=/g), ([, prefix]) => prefix));
  const declare = (prefix: string, space: string): string =>
    declared.has(prefix) ? '' : ` xmlns:${prefix}="${space}"`;
  const path = relationsPath(main);
  const leads = packed.get(path);
  const target = atOnce(relationsOf(packed, main)).find(({ type }) => type === 'styles')?.target ?? 'word/styles.xml';
  const styles = packed.get(target);
  return {
    main,
    stylesPath: target,
    styles: styles === undefined ? OWN_STYLES : textOfPart(styles),
    relationsPath: path,
    relations:
      /<Relationships\b[^>]*>(.*)<\/Relationships>/s.exec(leads === undefined ? '' : textOfPart(leads))?.[1] ?? '',
    around: (body) =>
      `${XML_HEAD}<w:document${root}${declare('w', WORD)}${declare('r', OFFICE)}${declare('wp', DRAWING)}><w:body>${body}${section}</w:body></w:document>`,
    types: (first, charts) => {
      const overrides = Array.from(
        { length: charts },
        (_, index) =>
          `<Override PartName="/word/charts/chart${first + index}.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`,
      ).join('');
      const known = textOfPart(types).replace(`${TYPE}.template.main+xml`, `${TYPE}.document.main+xml`);
      const workbook = /Extension="xlsx"/i.test(known)
        ? ''
        : '<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>';
      return known.replace(/(<Types\b[^>]*>)/, `$1${workbook}`).replace('</Types>', `${overrides}</Types>`);
    },
  };
}
