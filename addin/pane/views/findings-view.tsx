import type { Severity } from '@alupse/domain/contract';
import { Action, Choice, LinkButton, Message, Section, Situation, Tiles } from '../../ui';
import { groupFindings } from '../derive/group-findings';
import { registersByTitle } from '../derive/registers-by-title';
import { countText } from '../words/count-text';
import { SEVERITY_NAMES } from '../words/names';
import { numberText } from '../words/number-text';
import { BusyNote } from './busy-note';
import { FindingGroups } from './finding-groups';
import { Notice } from './notice';
import type { View, ViewContext } from './view';

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];
const ALL = 'all';

/** The findings by rule, errors first, with what filters them. */
export function findingsView({ state, pane, focus }: ViewContext): View {
  const findings = state.registers?.findings ?? [];
  const { severity, register } = state.filter;
  const countOf = (wanted: Severity): number => findings.filter((finding) => finding.severity === wanted).length;
  const shown = findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) && (register === null || finding.register === register),
  );
  const groups = groupFindings(shown);
  const named = registersByTitle(state.registers?.summaries ?? []).filter(({ register: key }) =>
    findings.some((finding) => finding.register === key),
  );
  const stale = state.checked?.fingerprint !== state.registers?.fingerprint;
  return {
    key: 'findings',
    body: (
      <>
        <Situation {...situationOf(countOf('error'), countOf('warning'))} focus={focus} />
        {stale && (
          <Message tone="warning" glyphLabel="À refaire">
            <p>Un registre a changé depuis cette vérification.</p>
          </Message>
        )}
        <Notice text={state.notice} />
        <div className="section">
          <Tiles
            label="Filtrer par gravité"
            tiles={SEVERITIES.map((id) => ({
              id,
              tone: id,
              count: numberText(countOf(id)),
              label: countOf(id) < 2 ? SEVERITY_NAMES[id].one : SEVERITY_NAMES[id].several,
            }))}
            pressed={severity}
            onPress={(id) => {
              pane.filter({ severity: SEVERITIES.find((name) => name === id) ?? null });
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
            {countText(shown.length, 'constat affiché', 'constats affichés')}
          </p>
        </div>
        {shown.length === 0 && (
          <div className="section">
            <p>Aucun constat pour ce choix.</p>
            <LinkButton
              label="Tout afficher"
              onClick={() => {
                pane.filter({ severity: null, register: null });
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
            <Section key={name} title={`${title} (${numberText(count)})`}>
              <FindingGroups groups={members} state={state} pane={pane} />
            </Section>
          );
        })}
      </>
    ),
    footer:
      state.run === null ? (
        <>
          <Action kind="primary" label="Vérifier à nouveau" onClick={pane.check} />
          <Action
            kind="secondary"
            label="Statistiques"
            onClick={() => {
              pane.chooseStep('statistics');
            }}
          />
        </>
      ) : (
        <BusyNote run={state.run} pane={pane} />
      ),
  };
}

const situationOf = (errors: number, warnings: number): { readonly title: string; readonly lead: string } => {
  if (errors > 0) {
    return {
      title: `${countText(errors, 'erreur')} à corriger`,
      lead: errors === 1 ? 'Elle est à vérifier dans le registre.' : 'Elles sont à vérifier dans les registres.',
    };
  }
  if (warnings > 0) {
    return {
      title: countText(warnings, 'avertissement'),
      lead:
        warnings === 1
          ? 'À vérifier quand vous le pouvez. Il n’empêche pas le calcul.'
          : 'À vérifier quand vous le pouvez. Ils n’empêchent pas le calcul.',
    };
  }
  return { title: '0 erreur', lead: 'Rien à faire.' };
};
