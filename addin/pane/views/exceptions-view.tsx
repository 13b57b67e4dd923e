import { counted, typeset } from '@report/engine/text';
import type { FindingException } from '../../actions';
import { Action, BackLink, CardList, Situation } from '../../ui';
import { ruleTitle } from '../derive/group-findings';
import type { View, ViewContext } from '../model/pane';
import { REASON_NAMES } from '../words/names';
import { Notice } from './notice';

/** The findings that were accepted as they stand, each with its reason and the way back. */
export function exceptionsView({ profile, state, pane, focus }: ViewContext): View {
  const accepted = state.registers?.accepted ?? [];
  return {
    key: 'exceptions',
    body: (
      <>
        <BackLink label="Vérification" onClick={pane.leaveOverlay} />
        <Situation
          title={counted(accepted.length, 'exception acceptée', 'exceptions acceptées')}
          lead="Valeurs laissées telles quelles, avec leur motif. Une exception disparaît quand sa ligne change."
          focus={focus}
        />
        <Notice state={state} pane={pane} />
        <h2 className="hidden">Liste des exceptions</h2>
        <CardList
          cards={accepted.map(({ finding, exception }) => {
            const { file, sheet, address } = finding;
            const title = `${file === null ? '' : `${file}, `}${sheet}, ${address}`;
            return {
              key: JSON.stringify([finding.rule, exception.field, file, sheet, address]),
              title,
              glyph: finding.severity,
              lines: [typeset(ruleTitle(profile, finding.rule, finding.message)), reasonOf(exception)],
              action: {
                label: 'Retirer l’exception',
                purpose: `Retirer l’exception de ${title}`,
                onClick: () => {
                  pane.withdraw(exception);
                },
              },
            };
          })}
        />
      </>
    ),
    footer: <Action kind="secondary" label="Vérification" onClick={pane.leaveOverlay} />,
  };
}

function reasonOf({ reason, detail, on }: FindingException): string {
  const [year, month, day] = on.slice(0, 10).split('-');
  return `${REASON_NAMES[reason]}${detail === '' ? '' : `\u00a0: ${detail}`} · ${day ?? ''}.${month ?? ''}.${year ?? ''}`;
}
