import { frenchNumber } from '@report/engine/text';
import { LinkButton } from '../../ui';

interface MoreButtonProps {
  /** How many are not shown; nothing is offered for none. */
  readonly count: number;
  /** «l’autre cellule» */
  readonly one: string;
  /** «autres cellules» */
  readonly several: string;
  readonly onClick: () => void;
}

/** The way to the rest of a list: «Afficher l’autre cellule», «Afficher les 12 autres cellules». */
export function MoreButton({ count, one, several, onClick }: MoreButtonProps) {
  if (count < 1) return null;
  return (
    <LinkButton
      label={count === 1 ? `Afficher ${one}` : `Afficher les ${frenchNumber(count)} ${several}`}
      onClick={onClick}
    />
  );
}
