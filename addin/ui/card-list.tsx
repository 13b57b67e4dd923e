import { Glyph } from './glyph';
import type { GlyphName } from './glyph-paths';
import { LinkButton } from './link-button';
import type { Tone } from './tone';

export interface Card {
  readonly key: string;
  readonly title: string;
  readonly glyph: GlyphName;
  readonly glyphLabel?: string;
  readonly tone?: Tone;
  readonly lines: readonly string[];
  readonly notes?: readonly string[];
  /** What can be done about the entry. */
  readonly action?: CardAction;
}

export interface CardAction {
  readonly label: string;
  /** The same with the entry's name, for a user who hears the button alone. */
  readonly purpose: string;
  readonly onClick: () => void;
}

/** Framed entries one under the other: a title, what is known of it, and remarks. */
export function CardList({ cards }: { readonly cards: readonly Card[] }) {
  return (
    <ul className="list">
      {cards.map(({ key, title, glyph, glyphLabel, tone, lines, notes = [], action }) => (
        <li className="card" key={key}>
          <Glyph name={glyph} {...(tone && { tone })} {...(glyphLabel && { label: glyphLabel })} />
          <div>
            <h3>{title}</h3>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {notes.map((note) => (
              <p key={note} className="card-note">
                <Glyph name="info" />
                <span>{note}</span>
              </p>
            ))}
            {action && <LinkButton {...action} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
