import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';

interface ProgressBarProps {
  readonly label: string;
  /** 0 to 1; null while nothing can be measured. */
  readonly done: number | null;
  /** The same in words. */
  readonly words: string;
}

/** How far the work is. Words beside it carry the same. */
export function ProgressBar({ label, done, words }: ProgressBarProps) {
  return (
    <ProgressIndicator
      ariaLabel={label}
      ariaValueText={words}
      barHeight={4}
      {...(done !== null && { percentComplete: done })}
      styles={{
        itemProgress: { padding: 0, borderRadius: 2 },
        progressBar: { background: 'var(--mark)', borderRadius: 2 },
      }}
    />
  );
}
