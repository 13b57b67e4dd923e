import { FileError } from '@report/ooxml/bounds';
import { parseA1 } from '../cells/address';
import type { InternalLink } from '../model/internal-links';
import { decodeBytes, encodeText } from './package-parts';
import { element, elements, isTrue } from './xml-text';

/** What the host keeps of a sheet because ExcelJS would lose it, refuse it or choke on it. */
export interface SheetTail {
  readonly links: readonly { readonly row: number; readonly column: number; readonly link: InternalLink }[];
  /** 0-based rows above which a page ends. */
  readonly rowBreaks: readonly number[];
  /** ExcelJS would unroll them into cells: the sheet of the model holds them. */
  readonly validations: string;
  /** Kept word for word, to be put back when the file is saved. */
  readonly columnBreaks: string;
  readonly protection: string;
  /** With its criteria, which ExcelJS drops. */
  readonly autoFilter: string;
  /** [name, id of the relationship to its part] */
  readonly customProperties: readonly (readonly [name: string, relationship: string])[];
}

/** Cells that merged areas cover: ExcelJS makes an object of each. */
const MOST_MERGED_CELLS = 500_000;
const END_OF_CELLS = ['</sheetData>', '<sheetData/>'];

/** A sheet cut after its cells: everything that comes before them stays untouched. */
function cut(bytes: Uint8Array): readonly [head: Uint8Array, tail: string] {
  for (const mark of END_OF_CELLS) {
    const at = lastIndexOf(bytes, encodeText(mark));
    if (at >= 0) return [bytes.subarray(0, at), decodeBytes(bytes.subarray(at))];
  }
  return [new Uint8Array(), decodeBytes(bytes)];
}

function lastIndexOf(bytes: Uint8Array, mark: Uint8Array): number {
  for (let at = bytes.length - mark.length; at >= 0; at--) {
    if (mark.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
}

/** How many cells a sheet holds: `<c ` and `<c>` are counted, nothing is decoded. */
export function countCells(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x3c); at >= 0; at = bytes.indexOf(0x3c, at + 1)) {
    if (bytes[at + 1] === 0x63 && (bytes[at + 2] === 0x20 || bytes[at + 2] === 0x3e)) count++;
  }
  return count;
}

/** Takes from a sheet what the host keeps itself; the returned bytes are what ExcelJS may see. */
export function splitSheet(bytes: Uint8Array): readonly [bytes: Uint8Array, tail: SheetTail] {
  const [head, tail] = cut(bytes);
  checkMerges(tail, MOST_MERGED_CELLS);
  const validations = element(tail, 'dataValidations')?.source ?? '';
  const protection = element(tail, 'sheetProtection')?.source ?? '';
  const visible = tail
    .replace(validations, '')
    .replace(protection, () => protection.replace(/="true"/g, '="1"').replace(/="false"/g, '="0"'));
  const kept: SheetTail = {
    links: linksOf(tail),
    rowBreaks: elements(element(tail, 'rowBreaks')?.content ?? '', 'brk')
      .filter(({ attributes }) => attributes.man === undefined || isTrue(attributes.man))
      .map(({ attributes }) => Number(attributes.id)),
    validations,
    columnBreaks: element(tail, 'colBreaks')?.source ?? '',
    protection,
    autoFilter: element(tail, 'autoFilter')?.source ?? '',
    customProperties: elements(tail, 'customPr').map(({ attributes }) => [
      attributes.name ?? '',
      attributes['r:id'] ?? '',
    ]),
  };
  const rest = encodeText(visible);
  const whole = new Uint8Array(head.length + rest.length);
  whole.set(head);
  whole.set(rest, head.length);
  return [whole, kept];
}

/** Every merged cell becomes an object in memory: «A1:XFD1048576» would be 17 billion of them. */
function checkMerges(tail: string, most: number): void {
  let cells = 0;
  for (const { attributes } of elements(tail, 'mergeCell')) {
    const rect = parseA1(attributes.ref ?? '');
    if (rect) cells += (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
    if (cells > most) throw new FileError('merges-too-large');
  }
}

const linksOf = (tail: string): SheetTail['links'] =>
  elements(element(tail, 'hyperlinks')?.content ?? '', 'hyperlink').flatMap(({ attributes }) => {
    const { location, ref, tooltip } = attributes;
    const rect = parseA1(ref ?? '');
    if (location === undefined || attributes['r:id'] !== undefined || !rect) return [];
    const link = { documentReference: location, ...(tooltip === undefined ? {} : { screenTip: tooltip }) };
    return [{ row: rect.top, column: rect.left, link }];
  });
