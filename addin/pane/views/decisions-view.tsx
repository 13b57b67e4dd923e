import { useState } from 'react';
import type { Profile } from '@report/engine/profile';
import { columnTitle } from '@report/engine/registers';
import { counted, typeset } from '@report/engine/text';
import { Action, BackLink, type FactLine, FactList, ProgressBar, Section, Situation } from '../../ui';
import { countCells, type Decision, decisionsOf } from '../derive/decisions-of';
import type { Pane, View, ViewContext } from '../model/pane';
import type { PaneState } from '../model/state';
import { SEVERITY_NAMES } from '../words/names';
import { Notice } from './notice';
import { useProfile } from './profile-context';
import { BusyNote } from './run-actions';
import { MoreButton } from './more-button';

/** Decisions shown at first. */
const FIRST = 20;

/** What there is to decide, before it is gone through one by one; what changes no figure can be done in one go. */
export function decisionsView({ state, pane, focus }: ViewContext): View {
  const decisions = decisionsOf(state.registers, state.filter);
  const cells = decisions.reduce((sum, decision) => sum + decision.cells, 0);
  return {
    key: `decisions ${decisions.length}`,
    body: (
      <>
        <BackLink label="Vérification" onClick={pane.leaveOverlay} />
        <Situation
          title={counted(decisions.length, 'décision à prendre', 'décisions à prendre')}
          lead={`${counted(cells, 'cellule a', 'cellules ont')} une correction proposée. Une décision réunit toutes les écritures d’une même réponse.`}
          focus={focus}
        />
        <Notice state={state} pane={pane} />
        <Uniform state={state} pane={pane} />
        <Section title="Une décision à la fois">
          <DecisionLines decisions={decisions} state={state} pane={pane} />
        </Section>
      </>
    ),
    footer:
      state.run === null ? (
        <Action
          kind="primary"
          label="Commencer par la première"
          onClick={() => {
            pane.openOverlay({ kind: 'correction', index: 0, left: [] });
          }}
        />
      ) : (
        <BusyNote run={state.run} pane={pane} />
      ),
  };
}

/** What is read alike already: only its writing changes, and no figure of any year. */
function Uniform({ state: { neutral, working }, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const title = 'Uniformiser en une fois';
  if (neutral === null) {
    return (
      <Section title={title}>
        <ProgressBar label="Recherche de ce qui ne change aucun chiffre" done={null} words="recherche en cours" />
      </Section>
    );
  }
  const cells = countCells(neutral);
  if (cells === 0) return null;
  return (
    <Section title={title}>
      <p>
        {`${counted(cells, 'cellule se lit', 'cellules se lisent')} déjà comme il faut\u00a0: seule l’écriture change, et aucun chiffre, quelle que soit l’année. Tout peut être annulé d’un seul geste.`}
      </p>
      <Action
        kind="secondary"
        label={`Uniformiser ${counted(cells, 'cellule', 'cellules')}`}
        busy={working}
        onClick={() => {
          pane.uniform(neutral);
        }}
      />
      {working && <ProgressBar label="Écriture des corrections" done={null} words="écriture en cours" />}
    </Section>
  );
}

interface LinesProps {
  readonly decisions: readonly Decision[];
  readonly state: PaneState;
  readonly pane: Pane;
}

function DecisionLines({ decisions, state, pane }: LinesProps) {
  const profile = useProfile();
  const [all, setAll] = useState(false);
  const shown = all ? decisions : decisions.slice(0, FIRST);
  const alike = state.neutral && new Set(state.neutral.map(({ id }) => id));
  return (
    <>
      <FactList
        lines={shown.map((decision, index) => ({
          ...lineOf(profile, decision, alike),
          onClick: () => {
            pane.openOverlay({ kind: 'correction', index, left: [] });
          },
        }))}
      />
      <MoreButton
        count={decisions.length - shown.length}
        one="l’autre décision"
        several="autres décisions"
        onClick={() => {
          setAll(true);
        }}
      />
    </>
  );
}

/** «Demandeur → Famille», «22 cellules, 9 écritures · aucun chiffre ne change». */
function lineOf(profile: Profile, decision: Decision, alike: ReadonlySet<string> | null): FactLine {
  const { cluster, corrections, cells, severity } = decision;
  const [first] = corrections;
  const answers = new Set(corrections.map(({ shown }) => shown?.after ?? null));
  const [answer] = answers;
  const to = answers.size === 1 && typeof answer === 'string' ? ` → ${answer}` : '';
  const writings = corrections.length === 1 ? '' : `, ${counted(corrections.length, 'écriture', 'écritures')}`;
  const tables = new Set(corrections.flatMap((one) => one.tables)).size;
  const effect = corrections.every(({ id }) => alike?.has(id) === true)
    ? ' · aucun chiffre ne change'
    : tables === 0
      ? ''
      : ` · ${counted(tables, 'tableau', 'tableaux')}`;
  return {
    key: cluster,
    title: typeset(`${first === undefined ? '' : columnTitle(profile, first.register, first.field)}${to}`),
    detail: `${counted(cells, 'cellule', 'cellules')}${writings}${effect}`,
    glyph: severity,
    glyphLabel: SEVERITY_NAMES[severity].one,
    tone: severity,
  };
}
