import { useRef } from 'react';
import { Action, type ActionKind } from './action';
import { LinkButton } from './link-button';

interface FileButtonProps {
  readonly label: string;
  /** «.xlsx» */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** A button of that kind; a text at the left edge without it. */
  readonly kind?: ActionKind;
}

/** Asks for a file of this computer. The browser's own control stays out of sight: its words are not ours. */
export function FileButton({ label, accept, onFile, kind }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const ask = (): void => {
    input.current?.click();
  };
  return (
    <>
      {kind === undefined ? (
        <LinkButton label={label} onClick={ask} />
      ) : (
        <Action kind={kind} label={label} onClick={ask} />
      )}
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again, once it was mended.
          currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
