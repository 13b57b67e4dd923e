import { counted, periodWords } from '@report/engine/text';
import type { Stage } from '../../actions';
import { Message, ProgressBar, Situation, type StageLine, StageList } from '../../ui';
import { periodOf } from '../derive/period-of';
import { readyTables } from '../derive/readiness-lines';
import type { View, ViewContext } from '../model/pane';
import type { PaneState, Run } from '../model/state';
import { STAGE_NAMES, STAGE_ORDER } from '../words/names';
import { CancelAction, SlowHint } from './waiting-views';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The five stages of a run, in words. */
export function generatingView({ state, pane }: ViewContext, run: Run): View {
  const current = Math.max(0, run.stage === null ? 0 : STAGE_ORDER.indexOf(run.stage));
  const name = STAGE_NAMES[STAGE_ORDER[current] ?? 'read'];
  const words = `Étape ${current + 1} sur ${STAGE_ORDER.length}\u00a0: ${lowerFirst(name)}`;
  return {
    key: 'generating',
    body: (
      <>
        <Situation
          title={`Génération des statistiques ${state.choices === null ? '' : periodWords(periodOf(state.choices)).title}…`}
          lead={words}
          live
          focus={false}
        />
        <ProgressBar
          label="Génération des statistiques"
          // A stage that has begun counts for a part: the bar moves as soon as the work does.
          done={(current + 0.4) / STAGE_ORDER.length}
          words={words}
        />
        <StageList
          label="Étapes de la génération"
          stages={STAGE_ORDER.map((stage, index) => ({
            key: stage,
            title: STAGE_NAMES[stage],
            detail: detailOf(stage, state, run),
            state: stageState(index, current),
          }))}
        />
        <Message tone="info">
          <p>Si vous annulez, votre classeur reste comme il était.</p>
        </Message>
        <SlowHint run={run} />
      </>
    ),
    footer: <CancelAction run={run} pane={pane} />,
  };
}

const stageState = (index: number, current: number): StageLine['state'] =>
  index < current ? 'done' : index === current ? 'running' : 'next';

function detailOf(stage: Stage, { registers, tables, choices }: PaneState, { local }: Run): string {
  switch (stage) {
    case 'read': {
      const rows = (registers?.summaries ?? []).reduce((total, summary) => total + summary.rows, 0);
      return counted(rows, 'ligne', 'lignes');
    }
    case 'count':
      return local ? 'Rien n’est envoyé' : 'Seuls des effectifs sont envoyés au calcul : ni nom, ni date, ni numéro';
    case 'compute': {
      const asked = counted(
        readyTables(tables ?? [], choices?.services ?? []).length,
        'tableau demandé',
        'tableaux demandés',
      );
      return local ? `${asked}, sur ce poste` : asked;
    }
    case 'write':
      return 'dans des feuilles provisoires';
    case 'promote':
      return 'les anciennes feuilles sont remplacées d’un seul coup';
  }
}
