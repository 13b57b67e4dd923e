import { strToU8, unzipSync, zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appErrorOf, readWorkbookFile } from '@report/addin/files';
import { readWorkbookFile as readThroughExcel } from '@report/cli/open-workbook';
import { AppError } from '@report/engine/contract';
import type { RawWorkbook } from '@report/engine/registers';
import { FILE_LIMITS, FileError } from '@report/ooxml/bounds';
import { SAMPLE, sample } from '../../fixtures/sample';

const REGISTERS = join(import.meta.dirname, '../../fixtures/registers');
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

/** What a person is told. */
const refusalOf = (bytes: Uint8Array, limits = FILE_LIMITS): AppError => {
  try {
    readWorkbookFile(bytes, 'x.xlsx', limits);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('it was not refused');
};

describe('reading a workbook that is not open', () => {
  it.each(sample('files', files, 6))(`gives what Excel gives: %s (${SAMPLE})`, async (file) => {
    const read = readWorkbookFile(bytesOf(file), file.split('/').at(-1) ?? '');
    const expected = await readThroughExcel(join(REGISTERS, file), new AbortController().signal);
    expect(comparable(read)).toEqual(comparable(expected));
  });

  it.each([
    ['nothing', new Uint8Array(), 'EMPTY_FILE'],
    ['a text', strToU8('Nom;Prénom\nCANARI;Web'), 'TEXT_FILE'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'NOT_A_WORKBOOK'],
    ['half a workbook', bytesOf('dialogue-2016.xlsx').subarray(0, 20_000), 'WORKBOOK_INCOMPLETE'],
  ])('refuses %s', (_name, bytes, code) => {
    expect(refusalOf(bytes).code).toBe(code);
  });

  /** The workbook with the text of one part changed. */
  const changed = (path: string, change: (xml: string) => string): Uint8Array => {
    const parts = unzipSync(bytesOf('dialogue-2016.xlsx'));
    const text = new TextDecoder().decode(parts[path]);
    expect(change(text)).not.toBe(text);
    return zipSync({ ...parts, [path]: strToU8(change(text)) });
  };
  const SHEET = 'xl/worksheets/sheet1.xml';

  it('names the sheet and the cell in the words a person reads, and nowhere else', () => {
    const error = refusalOf(
      changed(SHEET, (xml) => xml.replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2" t="s"><v>9999999</v></c>')),
    );
    expect(error.text.title).toMatch(/^Ce classeur est endommagé \(feuille «\u00a0.+\u00a0», B2\)$/);
    expect(`${error.message} ${String(error)}`).toBe('WORKBOOK_DAMAGED AppError: WORKBOOK_DAMAGED');
  });

  it('quotes nothing of a damaged file', () => {
    const error = refusalOf(changed(SHEET, (xml) => xml.replace('</row>', '<CANARI></row>')));
    expect(error.code).toBe('WORKBOOK_DAMAGED');
    expect(`${JSON.stringify(error)} ${Object.values(error.text).join(' ')}`).not.toContain('CANARI');
  });

  it('has words for every reason, and says where where it is known', () => {
    const { text } = appErrorOf(new FileError('used-range-too-large', { sheet: 'Actes', cell: 'XFD1' }));
    expect(text.title).toBe('Une feuille est trop grande pour être lue (feuille «\u00a0Actes\u00a0», XFD1)');
    expect(appErrorOf(new FileError('encrypted')).text.remedy).toContain('effacez le mot de passe');
  });

  it('stops at the limits, whatever the file says', () => {
    const bytes = bytesOf('dialogue-2016.xlsx');
    for (const [limits, code] of [
      [{ ...FILE_LIMITS, inflatedBytes: 100_000 }, 'WORKBOOK_TOO_LARGE'],
      [{ ...FILE_LIMITS, entries: 3 }, 'WORKBOOK_TOO_LARGE'],
      [{ ...FILE_LIMITS, cells: 1000 }, 'SHEET_TOO_LARGE'],
    ] as const)
      expect(refusalOf(bytes, limits).code).toBe(code);
  });

  it('says that a formula without a result has none', () => {
    const file = changed(SHEET, (xml) =>
      xml.replace(/(<c r="A2"[^>]*>)<v>[^<]*<\/v>/, '$1<f>TODAY()</f>').replace(/(<c r="A2"[^>]*) t="s"/, '$1'),
    );
    expect(readWorkbookFile(file, 'x.xlsx').sheets[0]?.values[1]?.[0]).toBe('#N/A');
  });
});
