import { useLayoutEffect, useRef } from 'react';
import type { ReportStage } from '../../word-report';
import { Action, Message, ProgressBar, Situation } from '../../ui';
import type { View } from '../model/pane';
import type { ReportJob } from '../model/report-state';
import type { ReportContext } from './report-context';

const TITLES: Readonly<Record<ReportJob['kind'], string>> = {
  draft: 'Écriture du brouillon…',
  reread: 'Relecture du rapport…',
  plan: 'Lecture du rapport…',
  write: 'Écriture du rapport…',
};
const STAGES: Readonly<Record<ReportJob['kind'], readonly ReportStage[]>> = {
  draft: ['count', 'write'],
  reread: ['open', 'count', 'read', 'compare'],
  plan: ['open', 'count', 'read', 'compare'],
  write: ['write'],
};
const NAMES: Readonly<Record<ReportStage, string>> = {
  open: 'ouverture du document',
  count: 'calcul des tableaux',
  read: 'lecture des chiffres',
  compare: 'comparaison',
  write: 'écriture du document',
};

/** Work on a report that is under way, and the way out. */
export function jobView({ work }: ReportContext, { kind, stage }: ReportJob): View {
  const stages = STAGES[kind];
  const at = Math.max(0, stage === null ? 0 : stages.indexOf(stage));
  const words = `Étape ${at + 1} sur ${stages.length}\u00a0: ${NAMES[stage ?? stages[0] ?? 'open']}`;
  return {
    key: 'report-job',
    body: (
      <>
        <Situation title={TITLES[kind]} lead={words} live focus={false} />
        <ProgressBar label={TITLES[kind]} done={(at + 0.4) / stages.length} words={words} />
        <Message tone="info" glyph="lock">
          <p>Tout se passe sur ce poste. Votre fichier reste comme il est.</p>
        </Message>
      </>
    ),
    footer: <Cancel onClick={work.cancel} />,
  };
}

/** It has the focus while the work lasts. */
function Cancel({ onClick }: { readonly onClick: () => void }) {
  const action = useRef<{ focus: () => void }>(null);
  useLayoutEffect(() => {
    if (document.hasFocus()) action.current?.focus();
  }, []);
  return <Action handle={action} kind="secondary" label="Annuler" onClick={onClick} />;
}
