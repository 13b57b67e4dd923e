import { FileError, FILE_LIMITS, type FileLimits, type Steps } from '@report/ooxml/bounds';
import { strToU8, zipSync } from 'fflate';

export const utf8 = (text: string): Uint8Array => strToU8(text);

/** A text as a program of Windows writes it, with its byte order mark. */
export function utf16(text: string, littleEndian = true): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let index = 0; index < text.length; index++) view.setUint16(2 + 2 * index, text.charCodeAt(index), littleEndian);
  return bytes;
}

/** A zip of texts and bytes. */
export const zipOf = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? utf8(part) : part]),
    ),
  );

/** All the slices of a piece of work, counted. */
export function inSlices<T>(steps: Steps<T>): { readonly value: T; readonly slices: number } {
  for (let slices = 0; ; slices++) {
    const { done, value } = steps.next();
    if (done) return { value, slices };
  }
}

export const all = <T>(steps: Steps<T>): T => inSlices(steps).value;

/** The refusal of what is done; fails when it is not refused. */
export function refusalOf(act: () => unknown): FileError {
  try {
    act();
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

/** The limits with some of them changed. */
export const limitsWith = (changed: Partial<FileLimits>): FileLimits => ({ ...FILE_LIMITS, ...changed });
