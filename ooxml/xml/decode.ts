import { FileError } from '../bounds';

const DECLARATION = /^<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;

/** What encoding a part is in: by its mark, by its first bytes, by what it declares; UTF-8 otherwise. */
function encodingOf(first: Uint8Array): string {
  const [a, b] = first;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const start = String.fromCharCode(...first.subarray(0, 200)).replace(/^\u00ef\u00bb\u00bf/, '');
  const declared = DECLARATION.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
  // Its first bytes say that it is not.
  return declared.startsWith('utf-16') || declared.startsWith('ucs-') ? 'utf-8' : declared;
}

/**
 * Turns the bytes of a part into text, chunk by chunk, without its byte order mark.
 *
 * @throws FileError damaged: bytes that no text of its encoding has, or an encoding nobody knows
 */
export function* decode(chunks: Iterable<Uint8Array>): Generator<string> {
  let decoder: TextDecoder | null = null;
  try {
    for (const chunk of chunks) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder?.decode() ?? '';
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('damaged', {}, { cause: error });
  }
}
