import type { Correction } from '@report/engine/corrections';
import { counted, enumerate, frenchNumber, quoted, typeset } from '@report/engine/text';
import {
  Action,
  BackLink,
  BeforeAfter,
  FigureTable,
  LinkButton,
  Pager,
  ProgressBar,
  Section,
  Situation,
} from '../../ui';
import { effectLines, mainChange } from '../derive/effect-lines';
import { countCells, findingOf, ofOneCell, ofOneKind, type Proposal, proposalsOf } from '../derive/proposals-of';
import type { View, ViewContext } from '../model/pane';
import type { Effect, PaneState } from '../model/state';
import { withoutProposal } from '../words/texts';
import { Notice } from './notice';
import { BusyNote } from './run-actions';

/** Figures shown before «Afficher les n autres»; addresses named before they are counted. */
const SHOWN = 6;
const NAMED = 4;

/** One proposed correction: before, after, and what it changes in the figures. */
export function correctionView({ state, pane, focus }: ViewContext, wanted: number): View {
  const proposals = proposalsOf(state.registers);
  const index = Math.max(0, Math.min(wanted, proposals.length - 1));
  const proposal = proposals[index];
  if (proposal === undefined) return emptyView({ pane, focus });
  const { correction, cell } = proposal;
  const kind = ofOneKind(state.registers?.corrections ?? [], proposal);
  const all = countCells(kind);
  const finding = findingOf(state.registers?.findings ?? [], proposal);
  const key = `${correction.id} ${cell.sheet} ${cell.address}`;
  return {
    key: `correction ${key}`,
    body: (
      <>
        <div className="top">
          <BackLink label="Constats" onClick={pane.leaveOverlay} />
          <Pager
            label="Corrections"
            previous="Correction précédente"
            next="Correction suivante"
            index={index}
            count={proposals.length}
            onIndex={(to) => {
              pane.turnOverlay({ kind: 'correction', index: to });
            }}
          />
        </div>
        <Situation title="Correction proposée" lead={typeset(withoutProposal(correction.message))} focus={focus} />
        <Notice state={state} pane={pane} />
        <div className="section">
          {correction.shown === null ? (
            <p>{PERSONAL}</p>
          ) : (
            <BeforeAfter before={correction.shown.before} after={correction.shown.after} />
          )}
          {correction.certainty === 'likely' && <p className="muted">{LIKELY}</p>}
          <LinkButton
            glyph="go"
            label={`Aller à la cellule ${cell.address} de ${quoted(cell.sheet)}`}
            onClick={() => {
              pane.goTo(cell.sheet, cell.address);
            }}
          />
        </div>
        <EffectOf state={state} proposal={proposal} />
        {all > 1 && <SameKind kind={kind} effect={effectFor(state, proposal)} />}
        <p className="muted">{WHAT_CHANGES}</p>
      </>
    ),
    footer:
      state.run === null ? (
        <>
          <Action
            kind="primary"
            label="Accepter la correction"
            busy={state.working}
            onClick={() => {
              pane.accept([ofOneCell(proposal)]);
            }}
          />
          <div className="footer-row">
            {all > 1 && (
              <Action
                kind="secondary"
                label={`Accepter les ${frenchNumber(all)}`}
                purpose={`Accepter les ${frenchNumber(all)} corrections semblables`}
                busy={state.working}
                onClick={() => {
                  pane.accept(kind);
                }}
              />
            )}
            {finding !== undefined && (
              <Action
                kind="secondary"
                label="Laisser tel quel…"
                busy={state.working}
                onClick={() => {
                  pane.openOverlay({ kind: 'reason', findings: [finding] });
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

const PERSONAL = 'La valeur de cette colonne n’est pas affichée. Seule son écriture change\u00a0: voyez la cellule.';
const LIKELY = 'C’est l’écriture la plus proche de la liste. Vérifiez qu’elle convient.';
const WHAT_CHANGES =
  'Seules ces cellules changent, leur format reste. Chaque correction est notée dans la feuille «\u00a0Journal des corrections\u00a0» et peut être annulée.';

/** The effect that was computed for this cell, not for the one before. */
const effectFor = ({ effect }: PaneState, { correction, cell }: Proposal): Effect | null =>
  effect?.of === `${correction.id} ${cell.address}` ? effect : null;

function EffectOf({ state, proposal }: { readonly state: PaneState; readonly proposal: Proposal }) {
  if (state.choices === null) return null;
  const title = `Effet sur les tableaux de ${state.choices.year}`;
  const effect = effectFor(state, proposal);
  if (effect === null) {
    return (
      <Section title={title}>
        <ProgressBar label="Calcul de l’effet" done={null} words="calcul en cours" />
      </Section>
    );
  }
  if (effect.one.length === 0) {
    return (
      <Section title={title}>
        <p>Aucun chiffre ne change.</p>
      </Section>
    );
  }
  const others = effect.one.length - SHOWN;
  return (
    <div className="section">
      <FigureTable caption={title} lines={effectLines(effect.one).slice(0, SHOWN)} />
      {others > 0 && (
        <p className="muted">{`Et ${counted(others, 'autre chiffre', 'autres chiffres')} de ces tableaux.`}</p>
      )}
    </div>
  );
}

/** «Q135, Q160 et Q213 ont la même écriture. Avec les 3 corrections, Violence sexuelle passe de 41 à 44.» */
function SameKind({ kind, effect }: { readonly kind: readonly Correction[]; readonly effect: Effect | null }) {
  const addresses = kind.flatMap(({ cells }) => cells.map(({ address }) => address));
  const named =
    addresses.length <= NAMED
      ? enumerate(addresses)
      : `${addresses.slice(0, NAMED - 1).join(', ')} et ${counted(addresses.length - NAMED + 1, 'autre cellule', 'autres cellules')}`;
  const change = effect === null ? null : mainChange(effect.all);
  return (
    <p>
      <b>{named}</b>
      {` ${likenessOf(kind)}.`}
      {change !== null && ` Avec les ${frenchNumber(addresses.length)} corrections, ${change}.`}
    </p>
  );
}

/** What the cells have in common. */
function likenessOf(kind: readonly Correction[]): string {
  if (kind.length === 1) return 'ont la même écriture';
  const answers = new Set(kind.map(({ shown }) => shown?.after ?? null));
  const [answer] = answers;
  return answers.size === 1 && typeof answer === 'string'
    ? `sont ${frenchNumber(kind.length)} écritures de ${quoted(answer)}`
    : 'ont le même défaut';
}

/** The corrections were made elsewhere meanwhile. */
const emptyView = ({ pane, focus }: Pick<ViewContext, 'pane' | 'focus'>): View => ({
  key: 'correction none',
  body: <Situation title="Aucune correction proposée" focus={focus} />,
  footer: <Action kind="primary" label="Constats" onClick={pane.leaveOverlay} />,
});
