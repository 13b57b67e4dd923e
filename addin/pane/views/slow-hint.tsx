import { Message } from '../../ui';
import type { Run } from '../state';

const EXCEL =
  'Excel n’a pas encore répondu. Si une cellule est en cours de saisie, appuyez sur Entrée ou sur Échap dans la feuille.';
const SERVICE = 'Le service de calcul met plus de temps que d’habitude. Vous pouvez attendre, ou annuler.';
const HERE = 'Le travail est plus long que d’habitude. Vous pouvez attendre, ou annuler.';

/** Why nothing moves, when nothing has moved for a while. */
export function SlowHint({ run }: { readonly run: Run | null }) {
  const reason = run?.stage === 'compute' && !run.local ? SERVICE : run?.stage === 'count' ? HERE : EXCEL;
  return (
    <div role="status" className="notice">
      {run?.slow === true && (
        <Message tone="info">
          <p>{reason}</p>
        </Message>
      )}
    </div>
  );
}
