import { FileError, type FileErrorReason } from '../bounds';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));

/** The names of the streams of an OLE file are UTF-16 texts in its directory, which stands anywhere. */
const STREAMS: readonly (readonly [stream: string, reason: FileErrorReason])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'old-excel'],
  ['Book', 'old-excel'],
  ['WordDocument', 'old-word'],
];

/**
 * Refuses a file that is not a zip, with what it is: most are sound files of another kind under the wrong ending.
 *
 * @throws FileError
 */
export function refuseOtherFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileError('empty-file');
  if (startsWith(bytes, ...ascii('PK'))) return;
  throw new FileError(reasonOf(bytes));
}

function reasonOf(bytes: Uint8Array): FileErrorReason {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return oleReason(bytes);
  if (startsWith(bytes, ...ascii('%PDF'))) return 'pdf';
  // Excel 2 to 4: one stream of records, without a container.
  if (startsWith(bytes, 0x09) && [0, 2, 4].includes(bytes[1] ?? -1) && bytes[3] === 0) return 'old-excel';
  return textReason(bytes.subarray(0, 4096));
}

function oleReason(bytes: Uint8Array): FileErrorReason {
  // Its directory is read as text: one letter out of two is zero.
  const text = new TextDecoder('latin1').decode(bytes);
  const found = STREAMS.find(([stream]) => text.includes(Array.from(stream, (letter) => `${letter}\0`).join('')));
  return found?.[1] ?? 'unknown-format';
}

function textReason(start: Uint8Array): FileErrorReason {
  const wide = startsWith(start, 0xff, 0xfe) || startsWith(start, 0xfe, 0xff);
  const text = new TextDecoder(wide ? (start[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(start);
  if (/mso-application progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/i.test(text))
    return 'old-excel';
  if (/^\s*(<!doctype\s+html|<html|<table|<meta|<head|<body|<div|<style|<script)/i.test(text)) return 'web-page';
  // Of a text, no byte below the tab stop.
  return wide || start.every((byte) => byte >= 9) ? 'plain-text' : 'unknown-format';
}
