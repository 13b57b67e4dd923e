import { FileError } from './file-error';
import type { FileLimits } from './file-limits';

/**
 * What reading one file has cost so far. Counts never fall: a part read twice is paid for twice. What may be read depends
 * on the size of the whole file, and not on which of its parts come first.
 */
export class Budget {
  inflatedBytes = 0;
  elements = 0;
  /** Of all parts of the file. */
  compressedBytes = 0;

  constructor(readonly limits: FileLimits) {}

  /** @throws FileError inflates-too-large */
  inflate(inflated: number): void {
    this.inflatedBytes += inflated;
    const { inflatedBytes, freeBytes, bytesPerByte } = this.limits;
    if (this.inflatedBytes > Math.min(inflatedBytes, freeBytes + bytesPerByte * this.compressedBytes))
      throw new FileError('inflates-too-large');
  }

  /** @throws FileError too-many-elements */
  element(): void {
    this.elements += 1;
    const { elements, freeElements, elementsPerByte } = this.limits;
    if (
      this.elements > freeElements &&
      this.elements > Math.min(elements, freeElements + elementsPerByte * this.compressedBytes)
    )
      throw new FileError('too-many-elements');
  }
}
