import { strFromU8, unzipSync } from 'fflate';

export interface WordTable {
  /** Text of each cell. */
  readonly rows: readonly (readonly string[])[];
  /** Twentieths of a point. */
  readonly widths: readonly number[];
  readonly hasMergedCells: boolean;
  /** The first row comes again on each page. */
  readonly repeatsHeader: boolean;
  readonly hasBoldHeader: boolean;
  readonly hasRules: boolean;
  /** Of words and figures: Writer gives signs such as «–» a font of its own. */
  readonly hasFont: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const plain = (text: string): string => text.replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
const all = (xml: string, tag: string): string[] =>
  Array.from(xml.matchAll(new RegExp(`<w:${tag}(?: [^>]*)?>.*?</w:${tag}>`, 'gs')), ([found]) => found);

/** The tables of a Word document. @throws Error when one lies inside another */
export function wordTables(docx: Uint8Array): WordTable[] {
  const part = unzipSync(docx)['word/document.xml'];
  if (part === undefined) throw new Error('no document');
  return all(strFromU8(part), 'tbl').map((xml) => {
    if (xml.lastIndexOf('<w:tbl>') > 0) throw new Error('a table inside a table');
    const rows = all(xml, 'tr');
    const [header = ''] = rows;
    return {
      rows: rows.map((row) =>
        all(row, 'tc').map((cell) =>
          plain(
            all(cell, 't')
              .join('')
              .replaceAll(/<[^>]*>/g, ''),
          ),
        ),
      ),
      widths: Array.from(xml.matchAll(/<w:gridCol w:w="(\d+)"/g), ([, width]) => Number(width)),
      hasMergedCells: /<w:(gridSpan|vMerge)/.test(xml),
      repeatsHeader: /<w:tblHeader(?!\s+w:val="(?:0|false)")/.test(header),
      hasBoldHeader: all(header, 'tc').every((cell) => /<w:b(?: w:val="(?:true|1)")?\/>/.test(cell)),
      hasRules: rows.every((row) => /<w:bottom w:val="single"/.test(row)),
      hasFont: all(xml, 'r').every((run) => run.includes('Calibri') || !/<w:t[^>]*>[^<]*[\p{L}\d]/u.test(run)),
    };
  });
}
