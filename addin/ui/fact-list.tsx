import { Glyph } from './glyph';
import type { GlyphName } from './glyph-paths';
import type { Tone } from './tone';

export interface FactLine {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly glyph: GlyphName;
  readonly glyphLabel?: string;
  readonly tone?: Tone;
  /** Where the line leads; without it the line only informs. */
  readonly onClick?: () => void;
}

const Body = ({ line, leads }: { readonly line: FactLine; readonly leads: boolean }) => (
  <>
    <Glyph
      name={line.glyph}
      {...(line.tone && { tone: line.tone })}
      {...(line.glyphLabel && { label: line.glyphLabel })}
    />
    <span>
      <b>{line.title}</b>
      <small>{line.detail}</small>
    </span>
    {leads && <Glyph name="right" />}
  </>
);

/** Facts one under the other, some of which lead somewhere. */
export function FactList({ lines }: { readonly lines: readonly FactLine[] }) {
  return (
    <ul className="facts">
      {lines.map((line) => (
        <li key={line.key}>
          {line.onClick ? (
            <button type="button" onClick={line.onClick}>
              <Body line={line} leads />
            </button>
          ) : (
            <div>
              <Body line={line} leads={false} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
