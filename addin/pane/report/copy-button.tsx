import { useState } from 'react';
import { Action, LinkButton } from '../../ui';

interface CopyButtonProps {
  readonly label: string;
  readonly purpose?: string;
  /** Among the text of an entry, not at the foot of the pane. */
  readonly inline?: boolean;
  readonly copy: () => Promise<boolean>;
}

/** Copies something, and says whether it could. */
export function CopyButton({ label, purpose, inline = false, copy }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<boolean | null>(null);
  const onClick = (): void => {
    void copy().then(setOutcome);
  };
  const more = purpose === undefined ? {} : { purpose };
  return (
    <>
      {inline ? (
        <LinkButton label={label} onClick={onClick} {...more} />
      ) : (
        <Action kind="secondary" label={label} onClick={onClick} {...more} />
      )}
      <p role="status" className={outcome === null ? 'hidden' : ''}>
        {outcome === true && 'Copié. Collez avec Ctrl+V.'}
        {outcome === false && 'La copie est bloquée par ce navigateur.'}
      </p>
    </>
  );
}
