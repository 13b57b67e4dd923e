import { ProgressBar, Situation, StageList } from '../../ui';
import { registersByTitle } from '../derive/registers-by-title';
import { countText } from '../words/count-text';
import { CancelAction } from './cancel-action';
import { SlowHint } from './slow-hint';
import type { View, ViewContext } from './view';

/** The registers are read again and checked: what is being checked, and a way out. */
export function checkingView({ state, pane }: ViewContext): View {
  const groups = registersByTitle(state.registers?.summaries ?? []);
  return {
    key: 'checking',
    body: (
      <>
        <Situation
          title="Vérification en cours…"
          lead="Vous pouvez continuer à lire vos feuilles. Rien n’est modifié."
          focus={false}
        />
        <ProgressBar label="Vérification des registres" done={null} words="vérification en cours" />
        <StageList
          label="Registres vérifiés"
          stages={groups.map(({ register, title, parts }) => ({
            key: register,
            title,
            detail: countText(
              parts.reduce((total, { rows }) => total + rows, 0),
              'ligne',
            ),
            state: 'next',
          }))}
        />
        <SlowHint run={state.run} />
      </>
    ),
    footer: <CancelAction run={state.run} pane={pane} />,
  };
}
