import { useRef } from 'react';
import { LinkButton } from './link-button';

interface FileButtonProps {
  readonly label: string;
  /** «.xlsx» */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** Asks for a file of this computer. The browser's own control stays out of sight: its words are not ours. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <LinkButton label={label} onClick={() => input.current?.click()} />
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
