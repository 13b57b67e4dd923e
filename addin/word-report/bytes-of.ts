import { WordFileError } from '@report/word/docx';

/** A report of 60 pages with its pictures is far below. */
const LARGEST = 100 * 1024 * 1024;

/**
 * The bytes of a file the user chose.
 *
 * @throws WordFileError too-large; damaged when it cannot be read from its disk
 */
export async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > LARGEST) throw new WordFileError('too-large');
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new WordFileError('damaged', { cause: error });
  }
}
