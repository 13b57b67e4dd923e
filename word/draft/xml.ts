/** A text inside an element or an attribute. What XML cannot hold is dropped. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // eslint-disable-next-line no-control-regex -- these are what is looked for
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A run of text; highlighted when a person must write it. */
export const runXml = (text: string, { marked = false, bold = false } = {}): string => {
  const looks = `${bold ? '<w:b/>' : ''}${marked ? '<w:highlight w:val="yellow"/>' : ''}`;
  return `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
};

/** A field that Word computes, with what it shows until then. */
export const fieldXml = (instruction: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${runXml(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export interface ParagraphLooks {
  readonly style: string;
  readonly keepNext?: boolean;
  readonly right?: boolean;
}

/** A paragraph of a style, of runs already written. */
export const paragraphXml = (runs: string, { style, keepNext = false, right = false }: ParagraphLooks): string =>
  `<w:p><w:pPr><w:pStyle w:val="${escapeXml(style)}"/>${keepNext ? '<w:keepNext/>' : ''}${right ? '<w:jc w:val="right"/>' : ''}</w:pPr>${runs}</w:p>`;
