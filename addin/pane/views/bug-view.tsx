import { Action, Message, Situation } from '../../ui';
import type { View } from '../model/pane';

interface BugViewOptions {
  readonly reference: string;
  /** The workbook is known to be as before. */
  readonly untouched: boolean;
  readonly focus: boolean;
  readonly onRetry: () => void;
}

const INTERRUPTED =
  'L’écriture des feuilles était commencée. Une feuille provisoire a pu rester : elle sera enlevée à la prochaine ouverture du volet.';

/** What nobody foresaw: a code, and no word of the failure itself. */
export function bugView({ reference, untouched, focus, onRetry }: BugViewOptions): View {
  return {
    key: `bug ${reference}`,
    body: (
      <>
        <Situation
          title="Une erreur imprévue est survenue"
          lead={
            <>
              {untouched && 'Votre classeur est comme avant. '}
              {'Donnez ce code à votre informaticien : '}
              <span className="nowrap">{reference}</span>.
            </>
          }
          glyph="error"
          tone="error"
          focus={focus}
        />
        {!untouched && (
          <Message tone="warning" glyphLabel="Attention">
            <p>{INTERRUPTED}</p>
          </Message>
        )}
      </>
    ),
    footer: <Action kind="primary" label="Réessayer" onClick={onRetry} />,
  };
}
