import { Message } from '../../ui';
import { typeset } from '../words/typeset';

/** What just happened. The status line is always there, so that a screen reader hears it change. */
export function Notice({ text }: { readonly text: string | null }) {
  return (
    <div role="status" className="notice">
      {text !== null && (
        <Message tone="info">
          <p>{typeset(text)}</p>
        </Message>
      )}
    </div>
  );
}
