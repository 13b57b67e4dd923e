import { Glyph } from './glyph';

interface PagerProps {
  /** «Corrections» */
  readonly label: string;
  readonly previous: string;
  readonly next: string;
  /** «1 sur 38» */
  readonly words: string;
  /** 0-based. */
  readonly index: number;
  readonly count: number;
  readonly onIndex: (index: number) => void;
}

/** One after the other. At both ends a button stays, and does nothing. */
export function Pager({ label, previous, next, words, index, count, onIndex }: PagerProps) {
  const turn = (to: number) => () => {
    if (to >= 0 && to < count) onIndex(to);
  };
  return (
    <div className="pager" role="group" aria-label={label}>
      <button type="button" aria-label={previous} aria-disabled={index === 0 || undefined} onClick={turn(index - 1)}>
        <Glyph name="left" />
      </button>
      <span>{words}</span>
      <button
        type="button"
        aria-label={next}
        aria-disabled={index === count - 1 || undefined}
        onClick={turn(index + 1)}
      >
        <Glyph name="right" />
      </button>
    </div>
  );
}
