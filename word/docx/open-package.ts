import { Budget, FileError, FILE_LIMITS } from '@report/ooxml/bounds';
import { inflate, joined, readDirectory, type ZipEntry } from '@report/ooxml/zip';
import type { Steps } from '@report/engine/registers';
import { WORD_LIMITS, type WordLimits } from './limits';
import { WordFileError } from './word-file-error';

const isAt = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];
const PDF = [0x25, 0x50, 0x44, 0x46];
const ODF_TYPE = 'application/vnd.oasis.opendocument';

/** Parts without a word of the report: pictures, fonts, workbooks of charts. */
const MEDIA = /\.(?:png|jpe?g|gif|bmp|tiff?|svg|emf|wmf|wdp|bin|xls[xmb]?|pptx|odttf|ttf|mp[34]|wav)$/i;

interface OpenOptions {
  readonly limits?: WordLimits;
  /** Parts that hold text alone: the others are neither inflated nor given. */
  readonly textOnly?: boolean;
}

/**
 * The parts of a Word document, inflated under a budget, one after the other.
 *
 * @throws WordFileError with the reason in French: what the file is and what to do
 */
export function* openPackage(
  bytes: Uint8Array,
  { limits = WORD_LIMITS, textOnly = false }: OpenOptions = {},
): Steps<Parts> {
  if (bytes.length === 0) throw new WordFileError('empty');
  if (isAt(bytes, RTF)) throw new WordFileError('rtf');
  if (isAt(bytes, PDF)) throw new WordFileError('pdf');
  if (isAt(bytes, OLE)) throw new WordFileError(isEncrypted(bytes) ? 'protected' : 'doc');
  const parts = yield* inflated(bytes, limits, textOnly ? MEDIA : null);
  const type = parts.get('mimetype');
  if (type && new TextDecoder().decode(type.subarray(0, 100)).startsWith(ODF_TYPE)) throw new WordFileError('odt');
  if (!parts.has('[Content_Types].xml')) throw new WordFileError('not-word');
  return parts;
}

/** The parts of a package: path → inflated bytes. */
export type Parts = Map<string, Uint8Array>;

const TOO_LARGE: ReadonlySet<FileError['reason']> = new Set(['inflates-too-large', 'too-many-entries']);

function* inflated(bytes: Uint8Array, { inflatedBytes, entries }: WordLimits, without: RegExp | null): Steps<Parts> {
  try {
    const budget = new Budget({ ...FILE_LIMITS, inflatedBytes, entries });
    const parts: Parts = new Map();
    for (const entry of readDirectory(bytes, entries)) {
      if (without?.test(entry.name) === true) continue;
      parts.set(entry.name, yield* inflatedEntry(entry, budget));
      yield;
    }
    return parts;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    if (TOO_LARGE.has(error.reason)) throw new WordFileError('too-large', { cause: error });
    if (error.reason === 'encrypted') throw new WordFileError('protected', { cause: error });
    throw new WordFileError(isAt(bytes, [0x50, 0x4b]) ? 'damaged' : 'not-word', { cause: error });
  }
}

/** Bytes inflated between two rests. */
const SLICE = 1024 * 1024;

function* inflatedEntry(entry: ZipEntry, budget: Budget): Steps<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for (const piece of inflate(entry, budget)) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes < SLICE) continue;
    bytes = 0;
    yield;
  }
  return joined(pieces);
}

/** An OLE file holds the names of its streams as UTF-16: a document with a password is one called «EncryptedPackage». */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
  const end = Math.min(bytes.length - name.length, 4 * 1024 * 1024);
  // Entries of the directory of an OLE file start at multiples of 128 bytes.
  for (let at = 0; at <= end; at += 128) if (isAt(bytes, name, at)) return true;
  return false;
}
