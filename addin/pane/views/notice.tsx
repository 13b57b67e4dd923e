import { useLayoutEffect, useRef } from 'react';
import { typeset } from '@report/engine/text';
import { LinkButton, Message, type Tone } from '../../ui';
import type { Pane } from '../model/pane';
import type { NoticePlace, PaneState } from '../model/state';

interface NoticeProps {
  readonly state: PaneState;
  readonly pane: Pick<Pane, 'takeBack' | 'askAgain'>;
  /** The button it stands beside; under the heading of the view otherwise. */
  readonly place?: NoticePlace;
}

/**
 * What just happened, with the way to take it back. The status line is always there, so that a screen reader hears it
 * change; what it says is brought into sight, wherever the view stands.
 */
export function Notice({ state, pane, place = 'top' }: NoticeProps) {
  const { notice, noticeAt, undo, answersBefore } = state;
  const text = noticeAt === place ? notice : null;
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (text !== null) line.current?.scrollIntoView({ block: 'nearest' });
  }, [text]);
  const takeBack = (): void => {
    if (answersBefore !== null) pane.askAgain(() => answersBefore);
    else pane.takeBack(undo);
  };
  return (
    <div ref={line} role="status" className="notice">
      {text !== null && (
        <Message tone={undo.length === 0 ? 'info' : toneOf(text)}>
          <p>{typeset(text)}</p>
          {(undo.length > 0 || answersBefore !== null) && (
            <LinkButton label="Annuler" glyph="undo" onClick={takeBack} />
          )}
        </Message>
      )}
    </div>
  );
}

/** A cell that was not replaced is something to look at. */
const toneOf = (notice: string): Tone => (notice.includes('entre-temps') ? 'warning' : 'ok');
