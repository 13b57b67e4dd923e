import { counted } from '@report/engine/text';
import { ProgressBar, Situation } from '../../ui';
import { registersByTitle } from '../derive/registers-by-title';
import { CancelAction } from './cancel-action';
import { SlowHint } from './slow-hint';
import type { View, ViewContext } from './view';

/** The registers are read again and checked: how much there is, and a way out. */
export function checkingView({ state, pane }: ViewContext): View {
  const summaries = state.registers?.summaries ?? [];
  const rows = summaries.reduce((total, summary) => total + summary.rows, 0);
  return {
    key: 'checking',
    body: (
      <>
        <Situation
          title="Vérification en cours…"
          lead="Vous pouvez continuer à lire vos feuilles. Rien n’est modifié."
          focus={false}
        />
        <div className="section">
          <ProgressBar label="Vérification des registres" done={null} words="vérification en cours" />
          <p>{`${counted(rows, 'ligne', 'lignes')} · ${counted(registersByTitle(summaries).length, 'registre', 'registres')}`}</p>
        </div>
        <SlowHint run={state.run} />
      </>
    ),
    footer: <CancelAction run={state.run} pane={pane} />,
  };
}
