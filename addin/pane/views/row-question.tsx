import { useState } from 'react';
import { Action, LinkButton } from '../../ui';
import type { Pane } from '../create-pane';

/** The way from a row to the figures that count it. */
export function RowQuestion({ pane }: { readonly pane: Pane }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="section">
      <LinkButton
        label={'Une ligne n’est pas comptée\u00a0?'}
        expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      />
      {open && (
        <>
          <p>{'Placez-vous sur la ligne dans le registre, puis choisissez «\u00a0Expliquer cette ligne\u00a0».'}</p>
          <Action kind="secondary" label="Expliquer cette ligne" onClick={pane.explainRow} />
        </>
      )}
    </div>
  );
}
