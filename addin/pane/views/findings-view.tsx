import type { Severity } from '@report/engine/contract';
import { counted, frenchNumber } from '@report/engine/text';
import {
  Action,
  Choice,
  FactList,
  LinkButton,
  Message,
  SearchField,
  Section,
  Situation,
  TickBox,
  Tiles,
} from '../../ui';
import { acceptedLines } from '../derive/accepted-lines';
import { groupFindings } from '../derive/group-findings';
import { correctionsByFinding, decisionsOf } from '../derive/decisions-of';
import { registersByTitle } from '../derive/register-card';
import { shownFindings } from '../derive/shown-findings';
import { uncheckedLines } from '../derive/unchecked-rules';
import type { View, ViewContext } from '../model/pane';
import { SEVERITY_NAMES } from '../words/names';
import { FindingGroups } from './finding-groups';
import { Notice } from './notice';
import { BusyNote, CheckAgain } from './run-actions';

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];
const ALL = 'all';

/** The findings by rule, errors first, with what filters them. */
export function findingsView({ profile, state, pane, focus }: ViewContext): View {
  const findings = state.registers?.findings ?? [];
  const { severity, register } = state.filter;
  const countOf = (wanted: Severity): number => findings.filter((finding) => finding.severity === wanted).length;
  const shown = shownFindings(findings, state.filter);
  const correctionOf = correctionsByFinding(state.registers?.corrections ?? []);
  const groups = groupFindings(shown, correctionOf);
  const decisions = decisionsOf(state.registers, state.filter).length;
  const proposed = findings.filter((one) => one.severity === 'error' && correctionOf(one) !== undefined).length;
  const accepted = state.registers?.accepted.length ?? 0;
  const others = acceptedLines(state, pane);
  const unchecked = uncheckedLines(profile, state.registers?.rules ?? { total: 0, unchecked: [] });
  // The last correction was just accepted: what comes next is to check again.
  const corrected = state.undo.length > 0 && decisions === 0;
  const named = registersByTitle(state.registers?.summaries ?? []).filter(({ register: key }) =>
    findings.some((finding) => finding.register === key),
  );
  const stale = state.checked?.fingerprint !== state.registers?.fingerprint;
  return {
    key: 'findings',
    body: (
      <>
        <Situation {...situationOf(countOf('error'), countOf('warning'), proposed)} focus={focus && !corrected} />
        {stale && (
          <Message tone="warning" glyphLabel="À refaire">
            <p>Un registre a changé depuis cette vérification.</p>
          </Message>
        )}
        <Notice state={state} pane={pane} />
        <div className="section">
          <Tiles
            label="Filtrer par gravité"
            tiles={SEVERITIES.map((id) => ({
              id,
              tone: id,
              count: frenchNumber(countOf(id)),
              label: countOf(id) < 2 ? SEVERITY_NAMES[id].one : SEVERITY_NAMES[id].several,
            }))}
            pressed={severity}
            onPress={(id) => {
              pane.filter({ severity: SEVERITIES.find((name) => name === id) ?? null });
            }}
          />
          <SearchField
            label="Chercher (colonne, règle, cellule)"
            value={state.filter.words}
            onChange={(words) => {
              pane.filter({ words });
            }}
          />
          {named.length > 1 && (
            <Choice
              label="Registre"
              hideLabel
              options={[
                { key: ALL, text: 'Tous les registres' },
                ...named.map(({ register: key, title }) => ({ key, text: title })),
              ]}
              value={register ?? ALL}
              onChange={(key) => {
                pane.filter({ register: key === ALL ? null : key });
              }}
            />
          )}
          <p className="muted" role="status">
            {counted(shown.length, 'constat affiché', 'constats affichés')}
            {accepted > 0 && ` · ${acceptedText(accepted)}`}
          </p>
        </div>
        {shown.length === 0 && (
          <div className="section">
            <p>Aucun constat pour ce choix.</p>
            <LinkButton
              label="Tout afficher"
              onClick={() => {
                pane.filter({ severity: null, register: null, words: '' });
              }}
            />
          </div>
        )}
        {SEVERITIES.map((name) => {
          const members = groups.filter((group) => group.severity === name);
          if (members.length === 0) return null;
          const count = members.reduce((total, group) => total + group.count, 0);
          const title = count < 2 ? SEVERITY_NAMES[name].one : SEVERITY_NAMES[name].several;
          return (
            <Section key={name} title={`${title} (${frenchNumber(count)})`}>
              <FindingGroups groups={members} state={state} pane={pane} />
            </Section>
          );
        })}
        {unchecked.length > 0 && (
          <Section title="Ce qui n’a pas été vérifié">
            <FactList lines={unchecked} />
          </Section>
        )}
        {others.length > 0 && (
          <Section title="Déjà décidé">
            <FactList lines={others} />
          </Section>
        )}
        <TickBox
          text="Marquer ces cellules dans les feuilles"
          detail="Vos couleurs ne changent pas. La marque s’enlève sans laisser de trace."
          ticked={state.marked}
          busy={state.working}
          onTick={pane.mark}
        />
      </>
    ),
    footer:
      state.run === null ? (
        <>
          {decisions > 0 && (
            <Action
              kind="primary"
              label={decisions === 1 ? 'Voir la correction proposée' : `Voir les ${frenchNumber(decisions)} décisions`}
              onClick={() => {
                pane.openOverlay(decisions === 1 ? { kind: 'correction', index: 0, left: [] } : { kind: 'decisions' });
              }}
            />
          )}
          <div className="footer-row">
            <CheckAgain
              kind={decisions > 0 ? 'secondary' : 'primary'}
              busy={state.working}
              takesFocus={focus && corrected}
              pane={pane}
            />
            <Action
              kind="secondary"
              label="Statistiques"
              onClick={() => {
                pane.chooseStep('statistics');
              }}
            />
          </div>
        </>
      ) : (
        <BusyNote run={state.run} pane={pane} />
      ),
  };
}

const acceptedText = (accepted: number): string =>
  accepted === 1
    ? '1 exception acceptée, comptée à part'
    : `${frenchNumber(accepted)} exceptions acceptées, comptées à part`;

const situationOf = (
  errors: number,
  warnings: number,
  proposed: number,
): { readonly title: string; readonly lead: string } => {
  if (errors > 0)
    return {
      title: `${counted(errors, 'erreur', 'erreurs')} à corriger`,
      lead: errorsLead(errors, proposed),
    };
  if (warnings > 0) {
    return {
      title: counted(warnings, 'avertissement', 'avertissements'),
      lead:
        warnings === 1
          ? 'À vérifier quand vous le pouvez. Il n’empêche pas le calcul.'
          : 'À vérifier quand vous le pouvez. Ils n’empêchent pas le calcul.',
    };
  }
  return { title: '0 erreur', lead: 'Rien à faire.' };
};

/** «4 ont une correction proposée. Les 5 autres erreurs sont à vérifier dans les registres.» */
function errorsLead(errors: number, proposed: number): string {
  const others = errors - proposed;
  if (proposed === 0) {
    return errors === 1 ? 'Elle est à vérifier dans le registre.' : 'Elles sont à vérifier dans les registres.';
  }
  if (others === 0) return errors === 1 ? 'Elle a une correction proposée.' : 'Toutes ont une correction proposée.';
  const first = `${frenchNumber(proposed)} ${proposed === 1 ? 'a' : 'ont'} une correction proposée.`;
  return others === 1
    ? `${first} L’autre est à vérifier dans le registre.`
    : `${first} Les ${frenchNumber(others)} autres erreurs sont à vérifier dans les registres.`;
}
