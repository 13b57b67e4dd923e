import { xmlText } from '../xml';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

/** The part in which a file says what it is. */
export const CORE_PROPERTIES = {
  path: 'docProps/core.xml',
  relation: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
  namespace: NAMESPACE,
} as const;

/** What a file says of itself where a system lists files: «fr» for the language; no author. Without the head of a part. */
export const corePropertiesXml = (about: Readonly<Partial<Record<'title' | 'subject' | 'language', string>>>): string =>
  `<cp:coreProperties xmlns:cp="${NAMESPACE}" xmlns:dc="http://purl.org/dc/elements/1.1/">${Object.entries(about)
    .map(([name, text]) => `<dc:${name}>${xmlText(text)}</dc:${name}>`)
    .join('')}</cp:coreProperties>`;
