interface ProgressBarProps {
  readonly label: string;
  /** 0 to 1; null while nothing can be measured. */
  readonly done: number | null;
  /** The same in words. */
  readonly words: string;
}

/** How far the work is, by the element of the browser: it is in every part that is fetched first. Words beside it carry the same. */
export const ProgressBar = ({ label, done, words }: ProgressBarProps) => (
  <progress className="progress" aria-label={label} aria-valuetext={words} {...(done !== null && { value: done })} />
);
