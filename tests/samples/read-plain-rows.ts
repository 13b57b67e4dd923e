import { type CellValue, type ColumnSpec, knownRegister, type RawWorkbook } from '@report/engine/registers';
import { plainRowsOf, type PlainRows } from '@report/samples/plain';
import { listOf } from '@report/engine/vocabularies';
import { PROFILE } from '../fixtures/alupse';

/** The cells of a canonical workbook as plain rows, without any of the product's reading: exact headers, exact labels. */
export function readPlainRows({ sheets }: RawWorkbook): PlainRows {
  const rowsOf = (register: string): Record<string, unknown>[] => {
    const { sheet: name, columns } = knownRegister(PROFILE, register);
    const [headers = [], ...rows] = sheets.find((sheet) => sheet.name === name)?.values ?? [];
    return rows.map((row) =>
      Object.fromEntries(
        columns.map((column) => [column.key, valueOf(column, row[headers.indexOf(column.header)] ?? '')]),
      ),
    );
  };
  return plainRowsOf(rowsOf);
}

function valueOf(column: ColumnSpec, cell: CellValue): unknown {
  const codeOf = (label: string): string => {
    if (!('vocabulary' in column) || label === '') return '';
    return listOf(PROFILE, column.vocabulary).entries.find((entry) => entry.label === label)?.code ?? '?';
  };
  const text = String(cell);
  switch (column.type) {
    case 'boolean':
      return text === '' ? null : text === 'oui';
    case 'code':
      return codeOf(text);
    case 'codes':
      return text === '' ? [] : text.split('; ').map(codeOf);
    case 'text':
      return text;
    default:
      return cell === '' ? null : cell;
  }
}
