import { Message, Numbered, Situation } from '../../ui';
import type { Run } from '../state';
import { CancelAction } from './cancel-action';
import type { View, ViewContext } from './view';

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
