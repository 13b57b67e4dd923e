import type { ReactNode } from 'react';
import type { CardAction } from './card-list';
import { Glyph } from './glyph';
import { LinkButton } from './link-button';

export interface Entry {
  readonly key: string;
  readonly title: string;
  readonly body: ReactNode;
  /** What to look at. */
  readonly note?: string;
  readonly actions: readonly CardAction[];
}

/** Passages of a document one under the other, each with what can be done about it. */
export function EntryList({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul className="list">
      {entries.map(({ key, title, body, note, actions }) => (
        <li className="card" key={key}>
          <div>
            <h3>{title}</h3>
            {body}
            {note !== undefined && (
              <p className="card-note">
                <Glyph name="warning" tone="warning" label="Attention" />
                <span>{note}</span>
              </p>
            )}
            {actions.map((action) => (
              <LinkButton key={action.label} {...action} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

interface PassageProps {
  /** Label of its row, in a table. */
  readonly row: string | null;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** A passage with what it is about in it. */
export function Passage({ row, before, text, after }: PassageProps) {
  return (
    <p>
      {row !== null && `${row}\u00a0: `}
      {'«\u00a0'}
      {before !== '' && `…${before}`}
      <mark>{text}</mark>
      {/[.!?]\s*$/.test(after) || after === '' ? after : `${after}…`}
      {'\u00a0»'}
    </p>
  );
}

/** A piece of a passage that becomes another one. */
export interface Replaced {
  readonly old: string;
  readonly new: string;
}

/** A passage with its changes in it. */
export function ChangedPassage({ pieces }: { readonly pieces: readonly (string | Replaced)[] }) {
  return (
    <p>
      {pieces.map((piece, index) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <span key={index}>
            <span className="hidden">{'au lieu de '}</span>
            <del>{piece.old}</del> <span aria-hidden="true">→</span> <span className="hidden">{' mettre '}</span>
            <ins>{piece.new}</ins>
          </span>
        ),
      )}
    </p>
  );
}
