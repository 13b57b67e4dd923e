/** How far a document may go before it is read. */
export interface WordLimits {
  /** Bytes of all parts once inflated, counted while inflating. */
  readonly inflatedBytes: number;
  readonly entries: number;
  /** Tags of all parts that hold text. */
  readonly tags: number;
  /** Elements one inside the other. A table in a table in a text box takes about 40. */
  readonly depth: number;
  /** Letters of one paragraph: eight pages without a break. */
  readonly paragraph: number;
}

export const WORD_LIMITS: WordLimits = {
  inflatedBytes: 200 * 1024 * 1024,
  entries: 5000,
  tags: 6_000_000,
  depth: 256,
  paragraph: 20_000,
};
