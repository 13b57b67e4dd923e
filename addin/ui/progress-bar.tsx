interface ProgressBarProps {
  readonly label: string;
  /** 0 to 1; null while nothing can be measured. */
  readonly done: number | null;
  /** The same in words. */
  readonly words: string;
}

/** How far the work is. Words beside it carry the same. The browser’s own element: the library’s would be fetched before anything is shown. */
export const ProgressBar = ({ label, done, words }: ProgressBarProps) => (
  <progress className="progress" aria-label={label} aria-valuetext={words} {...(done !== null && { value: done })} />
);
