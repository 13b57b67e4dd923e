import type { FileLimits } from '@report/ooxml/bounds';
import { Package } from '@report/ooxml/package';

/** The parts of a package: path → inflated bytes. */
export type Parts = Map<string, Uint8Array>;

export const WORKBOOK_PART = 'xl/workbook.xml';

/** All parts of a package, inflated within the limits. @throws FileError */
export function readParts(bytes: Uint8Array, limits: FileLimits): Parts {
  const pack = Package.open(bytes, limits);
  return new Map(pack.entries.map(({ name }) => [name, pack.bytesOf(name)]));
}
