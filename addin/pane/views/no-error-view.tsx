import type { Severity } from '@report/engine/contract';
import { counted } from '@report/engine/text';
import { Action, type FactLine, FactList, Message, Section, Situation } from '../../ui';
import { acceptedLines } from '../derive/accepted-lines';
import { decisionsOf } from '../derive/decisions-of';
import { rulesText, uncheckedLines } from '../derive/unchecked-rules';
import type { Pane, View, ViewContext } from '../model/pane';
import type { PaneState } from '../model/state';
import { momentText } from '../words/texts';
import { Notice } from './notice';
import { BusyNote, CheckAgain } from './run-actions';

/** What could be written alike, where nothing is wrong. */
function decisionLine({ registers, filter }: PaneState, pane: Pane): readonly FactLine[] {
  const decisions = decisionsOf(registers, filter);
  if (decisions.length === 0) return [];
  const cells = decisions.reduce((sum, decision) => sum + decision.cells, 0);
  return [
    {
      key: 'decisions',
      title: counted(cells, 'cellule à uniformiser', 'cellules à uniformiser'),
      detail: counted(decisions.length, 'décision', 'décisions'),
      glyph: 'edit',
      onClick: () => {
        pane.openOverlay({ kind: 'decisions' });
      },
    },
  ];
}

/** Nothing is wrong: said plainly, with what remains to be known. */
export function noErrorView({ profile, state, pane, focus, now }: ViewContext): View {
  const findings = state.registers?.findings ?? [];
  const rows = (state.registers?.summaries ?? []).reduce((total, summary) => total + summary.rows, 0);
  const checkedBy = state.registers?.rules ?? { total: 0, unchecked: [] };
  const stale = state.checked?.fingerprint !== state.registers?.fingerprint;
  const line = (severity: Severity, singular: string, details: readonly [one: string, several: string]): FactLine[] => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    return [
      {
        key: severity,
        title: counted(count, singular, `${singular}s`),
        detail: details[count === 1 ? 0 : 1],
        glyph: severity,
        ...(severity === 'warning' && { tone: 'warning' as const }),
        onClick: () => {
          pane.filter({ severity, register: null });
        },
      },
    ];
  };
  const lines = [
    ...uncheckedLines(profile, checkedBy),
    ...line('warning', 'avertissement', [
      'À vérifier quand vous le pouvez. Il n’empêche pas le calcul.',
      'À vérifier quand vous le pouvez. Ils n’empêchent pas le calcul.',
    ]),
    ...line('info', 'info', ['Rien à faire.', 'Rien à faire.']),
    ...decisionLine(state, pane),
    ...acceptedLines(state, pane),
  ];
  const corrected = state.undo.length > 0;
  const checkAgain = (
    <CheckAgain kind={stale ? 'primary' : 'quiet'} busy={state.working} takesFocus={focus && corrected} pane={pane} />
  );
  const toStatistics = (
    <Action
      kind={stale ? 'quiet' : 'primary'}
      label="Passer aux statistiques"
      onClick={() => {
        pane.chooseStep('statistics');
      }}
    />
  );
  return {
    key: 'no-error',
    body: (
      <>
        <Situation
          title="0 erreur"
          lead={`${counted(rows, 'ligne vérifiée', 'lignes vérifiées')} avec ${rulesText(checkedBy)}${state.checked ? `, ${momentText(state.checked.at, now)}` : ''}.`}
          glyph="ok"
          tone="ok"
          place="beside"
          focus={focus && !corrected}
        />
        {stale && (
          <Message tone="warning" glyphLabel="À refaire">
            <p>Un registre a changé depuis cette vérification.</p>
          </Message>
        )}
        <Notice state={state} pane={pane} />
        {lines.length > 0 && (
          <Section title="Ce qui reste à savoir">
            <FactList lines={lines} />
          </Section>
        )}
        <p className="muted">Si vous modifiez un registre, vérifiez à nouveau avant de générer les statistiques.</p>
      </>
    ),
    footer:
      state.run === null ? (
        stale ? (
          <>
            {checkAgain}
            {toStatistics}
          </>
        ) : (
          <>
            {toStatistics}
            {checkAgain}
          </>
        )
      ) : (
        <BusyNote run={state.run} pane={pane} />
      ),
  };
}
