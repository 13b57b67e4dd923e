import { typeset } from '@report/engine/text';
import { LinkButton, Message, type Tone } from '../../ui';
import type { Pane } from '../create-pane';
import type { PaneState } from '../state';

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

/** … with the way to take it back, when it changed cells. */
export function Outcome({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const { notice, undo } = state;
  if (notice === null || undo.length === 0) return <Notice text={notice} />;
  return (
    <div role="status" className="notice">
      <Message tone={toneOf(notice)}>
        <p>{typeset(notice)}</p>
        <LinkButton
          label="Reprendre"
          glyph="undo"
          onClick={() => {
            pane.takeBack(undo);
          }}
        />
      </Message>
    </div>
  );
}

/** A cell that was not replaced is something to look at. */
const toneOf = (notice: string): Tone => (notice.includes('entre-temps') ? 'warning' : 'ok');
