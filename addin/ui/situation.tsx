import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Glyph } from './glyph';
import type { GlyphName } from './glyph-paths';
import type { Tone } from './tone';

interface SituationProps {
  /** The situation in words: the heading of the view. */
  readonly title: string;
  /** What to do, or what it means. */
  readonly lead?: ReactNode;
  readonly glyph?: GlyphName;
  readonly tone?: Tone;
  /** above: a drawing over the heading; beside: to its left. */
  readonly place?: 'above' | 'beside';
  /** Takes the focus when it appears, so that a screen reader reads the new view. */
  readonly focus: boolean;
  /** The lead changes while the view stays: announced politely. */
  readonly live?: boolean;
  /** Interrupts: only for what happens while the user is elsewhere. */
  readonly alert?: boolean;
}

/** Heading of a view. Focus is only moved inside the pane: it is never taken from the grid. */
export function Situation(props: SituationProps) {
  const { title, lead, glyph, tone, place = 'above', focus, live = false, alert = false } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (focus && document.hasFocus()) heading.current?.focus();
  }, [focus]);
  return (
    <div className={`situation situation-${place}`} {...(alert && { role: 'alert' })}>
      {glyph && <Glyph name={glyph} large {...(tone && { tone })} />}
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && (
          <p className="lead" {...(live && { role: 'status' })}>
            {lead}
          </p>
        )}
      </div>
    </div>
  );
}
