/** Looked up once: where globals are looked up slowly, as in the tests, it is most of the work. */
const { imul } = Math;

/**
 * A short hash of texts, fed one after the other. FNV-1a over 2 × 32 bits: it tells a change, it protects nothing: who
 * can guess a text can check the guess.
 */
export class TextHash {
  private low = 0x811c9dc5;
  private high = 0x01000193;

  add(text: string): this {
    let { low, high } = this;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      low = imul(low ^ unit, 0x01000193);
      high = imul(high ^ (unit + 0x9e37), 0x85ebca6b);
    }
    this.low = imul(low ^ 0xffff, 0x01000193);
    this.high = imul(high ^ text.length, 0x85ebca6b);
    return this;
  }

  /** 16 hexadecimal digits. */
  get hex(): string {
    return [this.low, this.high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
