import { counted } from '@report/engine/text';
import type { LostList } from '../../actions';
import { LinkButton, Message } from '../../ui';
import type { Pane } from '../create-pane';

interface LostListsProps {
  readonly lost: readonly LostList[];
  readonly busy: boolean;
  readonly pane: Pane;
}

/** Lists of values that a paste has removed: said, and put back when she wants. */
export function LostLists({ lost, busy, pane }: LostListsProps) {
  if (lost.length === 0) return null;
  const single = lost.length === 1;
  return (
    <Message tone="warning" glyphLabel="Attention">
      <p>
        {`${counted(lost.length, 'liste déroulante a été écrasée', 'listes déroulantes ont été écrasées')} par un collage.`}
      </p>
      <LinkButton
        label={single ? 'La remettre' : 'Les remettre'}
        purpose={single ? 'La remettre dans ses cellules' : 'Les remettre dans leurs cellules'}
        onClick={() => {
          if (!busy) pane.restoreLists();
        }}
      />
    </Message>
  );
}
