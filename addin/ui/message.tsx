import type { ReactNode } from 'react';
import { Glyph } from './glyph';
import type { GlyphName } from './glyph-paths';
import type { Tone } from './tone';

interface MessageProps {
  readonly tone: Tone;
  readonly glyph?: GlyphName;
  /** Says the tone where the text does not. */
  readonly glyphLabel?: string;
  readonly children: ReactNode;
  /** Appears while the view stays: announced politely. */
  readonly live?: boolean;
}

/** A framed sentence. Not Fluent's MessageBar: that one is always a live region, and would be read twice. */
export function Message({ tone, glyph = tone, glyphLabel, children, live = false }: MessageProps) {
  return (
    <div className={`message message-${tone}`} {...(live && { role: 'status' })}>
      <Glyph name={glyph} tone={tone} {...(glyphLabel && { label: glyphLabel })} />
      <div>{children}</div>
    </div>
  );
}
