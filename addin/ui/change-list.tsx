import type { CardAction } from './card-list';
import { Glyph } from './glyph';
import { LinkButton } from './link-button';

export interface Change {
  readonly key: string;
  readonly title: string;
  readonly line: string;
  /** Null where the values are not to be seen. */
  readonly values: { readonly before: string; readonly after: string } | null;
  readonly note?: string;
  readonly action?: CardAction;
}

/** What was changed, one entry under the other, each with the way back. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  return (
    <ul className="list">
      {changes.map(({ key, title, line, values, note, action }) => (
        <li className="card" key={key}>
          <div>
            <h3>{title}</h3>
            <p>{line}</p>
            {values !== null && (
              <p>
                <span className="hidden">{'Avant\u00a0: '}</span>
                <del>{values.before}</del> <span aria-hidden="true">→</span>{' '}
                <span className="hidden">{'Après\u00a0: '}</span>
                <b>{values.after}</b>
              </p>
            )}
            {note !== undefined && (
              <p className="card-note">
                <Glyph name="warning" tone="warning" />
                <span>{note}</span>
              </p>
            )}
            {action && <LinkButton {...action} glyph="undo" />}
          </div>
        </li>
      ))}
    </ul>
  );
}
