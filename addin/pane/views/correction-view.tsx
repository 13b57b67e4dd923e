import type { Correction } from '@report/engine/corrections';
import { counted, frenchNumber, typeset } from '@report/engine/text';
import { Action, BackLink, FigureTable, Pager, ProgressBar, Section, Situation } from '../../ui';
import {
  countCells,
  type Decision,
  decisionsOf,
  findingsOf,
  itemsOf,
  keyOfEffect,
  tickedOf,
} from '../derive/decisions-of';
import { effectLines } from '../derive/effect-lines';
import type { View, ViewContext } from '../model/pane';
import type { Overlay, PaneState } from '../model/state';
import { withoutProposal } from '../words/texts';
import { DecisionItems, OneCell } from './decision-items';
import { Notice } from './notice';
import { BusyNote } from './run-actions';

/** Figures shown before «Et n autres chiffres». */
const SHOWN = 6;

type CorrectionOverlay = Extract<Overlay, { kind: 'correction' }>;

/** One decision: what would be written where, each writing with a tick, and what it changes in the figures. */
export function correctionView({ state, pane, focus }: ViewContext, { index: wanted, left }: CorrectionOverlay): View {
  const decisions = decisionsOf(state.registers, state.filter);
  const index = Math.max(0, Math.min(wanted, decisions.length - 1));
  const decision = decisions[index];
  if (decision === undefined) return emptyView({ pane, focus });
  const [first] = decision.corrections;
  const ticked = tickedOf(decision, left);
  const cells = countCells(ticked);
  const items = itemsOf(decision);
  const [only] = items.length === 1 ? items : [];
  const findings = findingsOf(state.registers?.findings ?? [], ticked);
  const leavable = findings.filter(({ rule, severity }) => severity !== 'info' && rule === findings[0]?.rule);
  const turn = (to: number): void => {
    pane.turnOverlay({ kind: 'correction', index: to, left: [] });
  };
  return {
    key: `correction ${decision.cluster} ${decision.cells}`,
    body: (
      <>
        <div className="top">
          <BackLink
            label={state.overlays.at(-2)?.kind === 'decisions' ? 'Décisions' : 'Vérification'}
            onClick={pane.leaveOverlay}
          />
          <Pager
            label="Décisions"
            previous="Décision précédente"
            next="Décision suivante"
            words={`${frenchNumber(index + 1)} sur ${frenchNumber(decisions.length)}`}
            index={index}
            count={decisions.length}
            onIndex={turn}
          />
        </div>
        <Situation title="Correction proposée" lead={typeset(withoutProposal(first?.message ?? ''))} focus={focus} />
        <Notice state={state} pane={pane} />
        {only === undefined ? (
          <DecisionItems
            decision={decision}
            left={left}
            pane={pane}
            onLeft={(next) => {
              pane.turnOverlay({ kind: 'correction', index, left: next });
            }}
          />
        ) : (
          <OneCell item={only} pane={pane} />
        )}
        {decision.corrections.some(({ certainty }) => certainty === 'likely') && (
          <p className="muted">{likelyText(decision.corrections)}</p>
        )}
        <EffectOf state={state} decision={decision} left={left} />
        <p className="muted">{WHAT_CHANGES}</p>
      </>
    ),
    footer:
      state.run === null ? (
        <>
          <Action
            kind="primary"
            label={`Corriger ${counted(cells, 'cellule', 'cellules')}`}
            busy={state.working || cells === 0}
            onClick={() => {
              pane.accept(ticked);
            }}
          />
          <div className="footer-row">
            {index < decisions.length - 1 && (
              <Action
                kind="secondary"
                label="Passer"
                purpose="Passer à la décision suivante"
                onClick={() => {
                  turn(index + 1);
                }}
              />
            )}
            {leavable.length > 0 && (
              <Action
                kind="secondary"
                label="Laisser tel quel…"
                busy={state.working}
                onClick={() => {
                  pane.openOverlay({ kind: 'reason', findings: leavable });
                }}
              />
            )}
          </div>
        </>
      ) : (
        <BusyNote run={state.run} pane={pane} />
      ),
  };
}

const WHAT_CHANGES =
  'Seules ces cellules changent, leur format reste. Chaque correction est notée dans la feuille «\u00a0Journal des corrections\u00a0» et peut être annulée.';

/** What speaks for the proposal, where something else is possible: never said of a number that it is a writing. */
const likelyText = (corrections: readonly Correction[]): string =>
  corrections.some(({ cells }) => cells.some(({ after }) => typeof after === 'number'))
    ? 'Ce nombre est déduit des autres registres. Vérifiez qu’il convient.'
    : 'Proposé d’après la liste. Vérifiez que cela convient.';

interface EffectProps {
  readonly state: PaneState;
  readonly decision: Decision;
  readonly left: readonly string[];
}

function EffectOf({ state: { effect: known, choices }, decision, left }: EffectProps) {
  if (choices === null) return null;
  const title = `Effet sur les tableaux de ${choices.year}`;
  // The effect of what is ticked, not of what was before.
  const effect = known?.of === keyOfEffect(decision, left) ? known : null;
  if (effect === null) {
    return (
      <Section title={title}>
        <ProgressBar label="Calcul de l’effet" done={null} words="calcul en cours" />
      </Section>
    );
  }
  if (effect.changes.length === 0) {
    return (
      <Section title={title}>
        <p>Aucun chiffre ne change.</p>
      </Section>
    );
  }
  const others = effect.changes.length - SHOWN;
  return (
    <div className="section">
      <FigureTable caption={title} lines={effectLines(effect.changes).slice(0, SHOWN)} />
      {others > 0 && (
        <p className="muted">{`Et ${counted(others, 'autre chiffre', 'autres chiffres')} de ces tableaux.`}</p>
      )}
    </div>
  );
}

/** The corrections were made elsewhere meanwhile. */
const emptyView = ({ pane, focus }: Pick<ViewContext, 'pane' | 'focus'>): View => ({
  key: 'correction none',
  body: <Situation title="Aucune correction proposée" focus={focus} />,
  footer: <Action kind="primary" label="Vérification" onClick={pane.leaveOverlay} />,
});
