import { useLayoutEffect, useRef } from 'react';
import { counted } from '@report/engine/text';
import { Action, Message, Numbered, ProgressBar, Situation } from '../../ui';
import { registersByTitle } from '../derive/register-card';
import type { Pane, View, ViewContext } from '../model/pane';
import type { Run } from '../model/state';

const STEPS = [
  'Cliquez dans la feuille.',
  <>
    Appuyez sur <b>Entrée</b> pour garder la saisie, ou sur <b>Échap</b> pour l’abandonner.
  </>,
];
const RESUMES = {
  open: 'La lecture reprendra toute seule. Rien à refaire ici.',
  check: 'La vérification reprendra toute seule. Rien à refaire ici.',
  generate: 'La génération reprendra toute seule. Rien à refaire ici.',
} as const satisfies Record<Run['kind'], string>;

/** A cell is being edited: the run waits for it and starts again by itself. The focus stays in the sheet. */
export function waitingView({ pane }: ViewContext, run: Run): View {
  return {
    key: 'waiting',
    body: (
      <>
        <Situation
          title="Une cellule est en cours de saisie"
          lead="Excel attend la fin de la saisie."
          glyph="edit"
          focus={false}
        />
        <Numbered items={STEPS} />
        <Message tone="info" glyph="spin" live>
          <p>{RESUMES[run.kind]}</p>
        </Message>
      </>
    ),
    footer: run.kind === 'open' ? null : <CancelAction run={run} pane={pane} />,
  };
}

/** The first reading of the workbook. */
export function readingView({ focus }: ViewContext): View {
  return {
    key: 'reading',
    body: (
      <>
        <Situation
          title="Lecture des registres…"
          lead="Vos feuilles sont lues telles qu’elles sont. Rien n’est modifié."
          focus={focus}
        />
        <ProgressBar label="Lecture des registres" done={null} words="lecture en cours" />
      </>
    ),
    footer: null,
  };
}

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

/** Seen where the connection is slow: the part of the pane that shows findings and computes is on its way. */
export function preparingView({ state, focus }: ViewContext): View {
  const what = state.step === 'statistics' ? 'Préparation des statistiques' : 'Préparation de la suite';
  return {
    key: 'preparing',
    body: (
      <>
        <Situation title={`${what}…`} lead="La suite du volet arrive sur ce poste. Rien n’est modifié." focus={focus} />
        <ProgressBar label={what} done={null} words="préparation en cours" />
      </>
    ),
    footer: null,
  };
}

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

/** The way out of a run; it has the focus while the run lasts. */
export function CancelAction({ run, pane }: { readonly run: Run | null; readonly pane: Pane }) {
  const action = useRef<{ focus: () => void }>(null);
  useLayoutEffect(() => {
    if (document.hasFocus()) action.current?.focus();
  }, []);
  const promoting = run?.stage === 'promote';
  const cancelling = run?.cancelling === true;
  return (
    <Action
      handle={action}
      kind="secondary"
      label={promoting ? 'Mise en place…' : cancelling ? 'Annulation…' : 'Annuler'}
      busy={promoting || cancelling}
      onClick={pane.cancel}
    />
  );
}
