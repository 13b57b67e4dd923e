import { strToU8, unzipSync, zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_LIMITS, FileError, readWorkbookFile } from '@report/addin/files';
import { readWorkbookFile as readThroughExcel } from '@report/cli/open-workbook';
import type { RawWorkbook } from '@report/engine/registers';
import { SAMPLE, sample } from '../../fixtures/sample';

const REGISTERS = join(__dirname, '../../fixtures/registers');
const files = readdirSync(REGISTERS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));
const bytesOf = (file: string): Uint8Array => readFileSync(join(REGISTERS, file));

/** The order of merged areas matters to nobody; the emulated Excel knows times of day to a billionth of a day. */
const comparable = ({ sheets, ...more }: RawWorkbook) => ({
  ...more,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    mergedAreas: [...sheet.mergedAreas].sort(),
    values: sheet.values.map((row) =>
      row.map((value) => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value)),
    ),
  })),
});

describe('reading a workbook that is not open', () => {
  it.each(sample('files', files, 6))(`gives what Excel gives: %s (${SAMPLE})`, async (file) => {
    const read = readWorkbookFile(bytesOf(file), file.split('/').at(-1) ?? '');
    const expected = await readThroughExcel(join(REGISTERS, file), new AbortController().signal);
    expect(comparable(read)).toEqual(comparable(expected));
  });

  it.each([
    ['nothing', new Uint8Array(), 'not-a-zip'],
    ['a text', strToU8('Nom;Prénom\nCANARI;Web'), 'not-a-zip'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'no-workbook-part'],
    ['half a workbook', bytesOf('dialogue-2016.xlsx').subarray(0, 20_000), 'not-a-zip'],
  ])('refuses %s', (_name, bytes, reason) => {
    expect(() => readWorkbookFile(bytes, 'x.xlsx')).toThrow(`(${reason})`);
  });

  /** The workbook with the text of one part changed. */
  const changed = (path: string, change: (xml: string) => string): Uint8Array => {
    const parts = unzipSync(bytesOf('dialogue-2016.xlsx'));
    const text = new TextDecoder().decode(parts[path]);
    expect(change(text)).not.toBe(text);
    return zipSync({ ...parts, [path]: strToU8(change(text)) });
  };
  const SHEET = 'xl/worksheets/sheet1.xml';

  it('quotes nothing of a damaged file', () => {
    const broken = changed(SHEET, (xml) => xml.replace('</row>', '<CANARI></row>'));
    expect.assertions(4);
    try {
      readWorkbookFile(broken, 'x.xlsx');
    } catch (error) {
      expect(error).toBeInstanceOf(FileError);
      expect(String(error)).toBe('FileError: NOT_A_WORKBOOK (damaged)');
      expect(JSON.stringify(error)).not.toContain('CANARI');
    }
  });

  it('does not follow entities of the file', () => {
    const bomb = changed(SHEET, (xml) =>
      xml
        .replace(/^(<\?xml[^>]*>)?/, '$&<!DOCTYPE x [<!ENTITY a "CANARI"><!ENTITY b "&a;&a;&a;">]>')
        .replace(/<v>/, '<v>&b;'),
    );
    expect(() => readWorkbookFile(bomb, 'x.xlsx')).toThrow(FileError);
  });

  it('stops at the limits, whatever the file says', () => {
    const bytes = bytesOf('dialogue-2016.xlsx');
    for (const [limits, reason] of [
      [{ ...FILE_LIMITS, inflatedBytes: 100_000 }, 'inflates-too-large'],
      [{ ...FILE_LIMITS, entries: 3 }, 'too-many-entries'],
      [{ ...FILE_LIMITS, cells: 1000 }, 'too-many-cells'],
    ] as const)
      expect(() => readWorkbookFile(bytes, 'x.xlsx', limits)).toThrow(`(${reason})`);
    const wide = changed(SHEET, (xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    );
    expect(() => readWorkbookFile(wide, 'x.xlsx')).toThrow('(merges-too-large)');
  });

  it('says that a formula without a result has none', () => {
    const file = changed(SHEET, (xml) =>
      xml.replace(/(<c r="A2"[^>]*>)<v>[^<]*<\/v>/, '$1<f>TODAY()</f>').replace(/(<c r="A2"[^>]*) t="s"/, '$1'),
    );
    expect(readWorkbookFile(file, 'x.xlsx').sheets[0]?.values[1]?.[0]).toBe('#N/A');
  });
});
