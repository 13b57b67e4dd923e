import { counted, frenchNumber } from '@report/engine/text';
import type { UpdatePlan } from '../../word-report';
import { Action, BackLink, Message, Situation, TickBox } from '../../ui';
import type { View } from '../model/pane';
import { ChangedSections } from './changed-sections';
import { ChangedTables, WithoutFigure } from './left-to-do';
import { Problem } from './problem';
import type { ReportContext } from './report-context';

/** What would change in a report, to be accepted. */
export function updateView(context: ReportContext, plan: UpdatePlan): View {
  const { pane, report, work, focus } = context;
  const { accepted, written } = report;
  const all = plan.sections.flatMap(({ sentences }) => sentences.flatMap(({ edits }) => edits.map(({ id }) => id)));
  const left = all.filter((id) => !accepted.has(id));
  return {
    key: 'report-update',
    body: (
      <>
        <BackLink label="Rapport Word" onClick={pane.leaveOverlay} />
        <Situation
          title={
            plan.changes === 0
              ? 'Aucun chiffre à changer'
              : counted(plan.changes, 'chiffre à changer', 'chiffres à changer')
          }
          lead={leadOf(plan)}
          focus={focus}
        />
        <Problem text={report.problem} />
        <div role="status" className="notice">
          {written !== null && (
            <Message tone="ok" glyphLabel="Fait">
              <p>
                {`${counted(written.replaced, 'chiffre remplacé', 'chiffres remplacés')}. Rien d’autre n’a changé.`}
              </p>
              <p>
                La copie <b>{written.name}</b> est dans vos téléchargements.
              </p>
              {!written.remembered && (
                <p>Ce classeur n’a pas pu retenir vos réponses. Elles sont dans la copie du rapport.</p>
              )}
            </Message>
          )}
        </div>
        <p className="muted">{`${plan.file.name} · ${fromText(plan)}`}</p>
        {plan.unknown.length > 0 && (
          <Message tone="info">
            <p>{`${counted(plan.unknown.length, 'chiffre n’est pas reconnu', 'chiffres ne sont pas reconnus')}\u00a0: dites ce qu’ils comptent, ou laissez-les.`}</p>
            <Action
              kind="secondary"
              label="Voir les chiffres inconnus"
              onClick={() => {
                pane.openOverlay({ kind: 'report', page: 'unknown' });
              }}
            />
          </Message>
        )}
        <ChangedSections plan={plan} accepted={accepted} work={work} />
        <ChangedTables context={context} tables={plan.tables} />
        <WithoutFigure places={plan.noFigure} />
        {plan.changes > 0 && (
          <TickBox
            text="En suivi des modifications"
            detail="Word montrera chaque changement, à accepter ou refuser."
            ticked={report.tracked}
            onTick={work.track}
          />
        )}
      </>
    ),
    footer: plan.changes > 0 && (
      <>
        <Action
          kind={accepted.size > 0 ? 'primary' : 'secondary'}
          label={
            accepted.size === 0
              ? 'Écrire la copie'
              : `Écrire la copie (${counted(accepted.size, 'chiffre', 'chiffres')})`
          }
          busy={accepted.size === 0}
          onClick={work.write}
        />
        <Action
          kind={accepted.size > 0 ? 'secondary' : 'primary'}
          label={left.length === 0 ? 'Tout laisser' : 'Tout accepter'}
          onClick={() => {
            work.accept(all, left.length > 0);
          }}
        />
      </>
    ),
  };
}

const leadOf = ({ kept, noFigure, unknown }: UpdatePlan): string =>
  [
    counted(kept, 'déjà juste', 'déjà justes'),
    `${frenchNumber(noFigure.length)} sans chiffre cette année`,
    `${counted(unknown.length, 'non reconnu', 'non reconnus')}.`,
  ].join(', ');

const fromText = ({ from, year }: UpdatePlan): string =>
  from === null ? `avec les chiffres de ${year}` : `rapport de ${from}, avec les chiffres de ${year}`;
