import { useState } from 'react';
import type { Finding } from '@report/engine/contract';
import { quoted, typeset } from '@report/engine/text';
import { EXCEPTION_REASONS, type ExceptionReason } from '../../actions';
import { Action, BackLink, Message, Options, Situation, TextArea } from '../../ui';
import type { Pane, View, ViewContext } from '../model/pane';
import { REASON_NAMES } from '../words/names';
import { cellsText, withoutProposal } from '../words/texts';
import { Notice } from './notice';

/** The form that the button of the footer sends. */
const FORM = 'reason-form';
const LONGEST = 200;
const OPTIONS = EXCEPTION_REASONS.map((key) => ({ key, text: REASON_NAMES[key] }));

/** Why a value is right as it stands. Nothing is chosen beforehand. */
export function reasonView({ state, pane, focus }: ViewContext, findings: readonly Finding[]): View {
  const from = state.overlays.at(-2)?.kind === 'correction' ? 'Correction proposée' : 'Vérification';
  const [first] = findings;
  const place = first === undefined ? '' : placeOf(first, findings);
  const several = findings.length > 1;
  return {
    key: 'reason',
    body: (
      <>
        <BackLink label={from} onClick={pane.leaveOverlay} />
        <Situation
          title="Laisser tel quel"
          lead={typeset(`${withoutProposal(first?.message ?? '')} ${place}`)}
          focus={focus}
        />
        <Notice state={state} pane={pane} />
        <Message tone="info">
          <p>{several ? SEVERAL_COUNTED : COUNTED}</p>
        </Message>
        <ReasonForm pane={pane} findings={findings} />
      </>
    ),
    footer: (
      <>
        <Action kind="primary" label="Laisser avec ce motif" submits={FORM} busy={state.working} />
        <Action kind="quiet" label="Annuler" onClick={pane.leaveOverlay} />
      </>
    ),
  };
}

const COUNTED =
  'La cellule ne change pas. Ce constat sera compté à part, comme exception, tant que la ligne ne change pas.';
const SEVERAL_COUNTED =
  'Les cellules ne changent pas. Ces constats seront comptés à part, comme exceptions, chacun tant que sa ligne ne change pas.';

const placeOf = ({ file, sheet }: Finding, findings: readonly Finding[]): string =>
  `${quoted(sheet)}${file === null ? '' : ` dans l’autre classeur (${file})`}, ${cellsText(findings.map(({ address }) => address))}.`;

function ReasonForm({ pane, findings }: { readonly pane: Pane; readonly findings: readonly Finding[] }) {
  const [reason, setReason] = useState<ExceptionReason | null>(null);
  const [detail, setDetail] = useState('');
  const [missed, setMissed] = useState(0);
  return (
    <form
      id={FORM}
      className="section"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason === null) setMissed(missed + 1);
        else pane.acceptAsTheyAre(findings, reason, detail.trim().slice(0, LONGEST));
      }}
    >
      <Options
        label={'Pourquoi cette valeur est-elle juste\u00a0?'}
        showLabel
        options={OPTIONS}
        value={reason}
        onChange={(key) => {
          setReason(EXCEPTION_REASONS.find((known) => known === key) ?? null);
        }}
        errorCount={missed}
        {...(missed > 0 && reason === null && { error: 'Choisissez une réponse.' })}
      />
      <TextArea
        label="Précision (facultatif)"
        hint={'N’écrivez ni nom, ni date de naissance, ni adresse\u00a0: ce texte est gardé dans le classeur.'}
        maxLength={LONGEST}
        value={detail}
        onChange={setDetail}
      />
    </form>
  );
}
