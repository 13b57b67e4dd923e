import { Message } from '../../ui';

/** Why the last work could not be done. The line is always there, so that a screen reader hears it change. */
export function Problem({ text }: { readonly text: string | null }) {
  return (
    <div role="status" className="notice">
      {text !== null && (
        <Message tone="error" glyphLabel="Erreur">
          <p>{text}</p>
        </Message>
      )}
    </div>
  );
}
