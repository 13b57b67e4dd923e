import { useState } from 'react';
import { counted, frenchNumber, quoted } from '@report/engine/text';
import { NO_CELL, type UnknownPlace, type UpdatePlan } from '../../word-report';
import { Action, BackLink, Options, Passage, Section, Situation } from '../../ui';
import type { View } from '../model/pane';
import { Problem } from './problem';
import type { ReportContext } from './report-context';
import { sectionOf } from './report-words';

/** The figures nobody knows, one after the other. */
export function unknownView({ pane, report, work, focus }: ReportContext, plan: UpdatePlan): View {
  const { unknown } = plan;
  return {
    key: 'report-unknown',
    body: (
      <>
        <BackLink label="Mise à jour" onClick={pane.leaveOverlay} />
        <Situation
          title={
            unknown.length === 0
              ? 'Tous les chiffres sont reconnus'
              : counted(unknown.length, 'chiffre inconnu', 'chiffres inconnus')
          }
          lead={
            unknown.length === 0
              ? 'Il n’y a plus rien à demander.'
              : 'Votre réponse est retenue pour l’an prochain, sans le chiffre. Un chiffre sans réponse reste comme il est.'
          }
          focus={focus}
        />
        <Problem text={report.problem} />
        {unknown.length > 0 && <OneFigure unknown={unknown} say={work.say} />}
      </>
    ),
    footer: <Action kind="secondary" label="Mise à jour" onClick={pane.leaveOverlay} />,
  };
}

/** Where the user was among the figures: the list is shorter by one after each answer. */
function OneFigure({
  unknown,
  say,
}: {
  readonly unknown: readonly UnknownPlace[];
  readonly say: (figure: string, ref: string) => void;
}) {
  const [index, setIndex] = useState(0);
  const [choice, setChoice] = useState<string | null>(null);
  const [missing, setMissing] = useState(0);
  const at = Math.min(index, unknown.length - 1);
  const figure = unknown[at];
  if (figure === undefined) return null;
  const move = (to: number): void => {
    setIndex((to + unknown.length) % unknown.length);
    setChoice(null);
    setMissing(0);
  };
  return (
    <Section title={`À quoi correspond ${quoted(figure.text)}\u00a0?`}>
      <p className="muted">{`${frenchNumber(at + 1)} sur ${frenchNumber(unknown.length)} · ${sectionOf(figure)}`}</p>
      <div className="card">
        <div>
          <Passage {...figure} />
        </div>
      </div>
      <Options
        label={`À quoi correspond ${figure.text}`}
        options={[
          ...figure.proposals.map(({ ref, name, value }) => ({
            key: ref,
            text: name,
            detail: `Cette année\u00a0: ${frenchNumber(value)}`,
          })),
          { key: NO_CELL, text: 'Ce n’est pas un chiffre calculé', detail: 'Il ne sera plus demandé.' },
        ]}
        value={choice}
        onChange={setChoice}
        {...(missing > 0 && { error: 'Choisissez une réponse, ou passez au suivant.', errorCount: missing })}
      />
      <Action
        kind="primary"
        label="Répondre"
        onClick={() => {
          if (choice === null) setMissing(missing + 1);
          else {
            setChoice(null);
            setMissing(0);
            say(figure.id, choice);
          }
        }}
      />
      {unknown.length > 1 && (
        <Action
          kind="quiet"
          label="Suivant"
          onClick={() => {
            move(at + 1);
          }}
        />
      )}
    </Section>
  );
}
