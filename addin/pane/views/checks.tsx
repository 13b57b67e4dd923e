import { useMemo, useState } from 'react';
import type { Check } from '@report/engine/contract';
import { counted, frenchNumber, typeset } from '@report/engine/text';
import { checkOrigin, computedOf, type Trace } from '../../actions';
import { LinkButton, Message, Section } from '../../ui';
import { checkQuestion, checkSentence, faultyRows } from '../derive/check-words';
import type { Pane } from '../model/pane';
import { useProfile } from './profile-context';

interface Props {
  readonly checks: readonly Check[];
  readonly trace: Trace;
  readonly pane: Pane;
}

/** The equalities between figures: those that fail first, each as a question; one that holds as a sample. */
export function Checks({ checks, trace, pane }: Props) {
  const [all, setAll] = useState(false);
  if (checks.length === 0) return null;
  const wrong = checks.filter(({ ok }) => !ok);
  const right = checks.filter(({ ok }) => ok);
  const shown = all ? right : right.slice(0, 1);
  const others = right.length - shown.length;
  return (
    <Section title={titleOf(wrong.length, right.length)}>
      {wrong.map((check) => (
        <WrongCheck key={check.code} check={check} trace={trace} pane={pane} />
      ))}
      {shown.map(({ code, label, found }) => (
        <Message key={code} tone="ok" glyphLabel="Contrôle concordant">
          <p>{`${typeset(label)}\u00a0: ${frenchNumber(found)}`}</p>
        </Message>
      ))}
      {others > 0 && (
        <LinkButton
          label={
            others === 1
              ? 'Voir l’autre contrôle concordant'
              : `Voir les ${frenchNumber(others)} autres contrôles concordants`
          }
          onClick={() => {
            setAll(true);
          }}
        />
      )}
    </Section>
  );
}

/** A check that fails: its two figures, where they are printed, and the way to the rows behind the difference. */
function WrongCheck({ check, trace, pane }: Omit<Props, 'checks'> & { readonly check: Check }) {
  const profile = useProfile();
  const origin = useMemo(() => checkOrigin(profile, computedOf(trace), check), [profile, check, trace]);
  const { expected, found } = check;
  return (
    <Message tone="error" glyphLabel="Contrôle à vérifier">
      <p>
        <b>{checkQuestion(check)}</b>
      </p>
      <p>
        {origin === null
          ? `Attendu\u00a0: ${frenchNumber(expected)}. Trouvé\u00a0: ${frenchNumber(found)}.`
          : checkSentence(origin)}
      </p>
      {origin !== null && (
        <LinkButton
          label={leadsTo(faultyRows(origin))}
          onClick={() => {
            pane.explainCheck(check.code);
          }}
        />
      )}
    </Message>
  );
}

function leadsTo(rows: number): string {
  if (rows === 0) return 'Voir les deux chiffres';
  return rows === 1 ? 'Voir la ligne en cause' : `Voir les ${frenchNumber(rows)} lignes en cause`;
}

function titleOf(wrong: number, right: number): string {
  if (wrong === 0)
    return right === 1 ? '1 contrôle, concordant' : `${counted(right, 'contrôle', 'contrôles')}, tous concordants`;
  return `Contrôles\u00a0: ${frenchNumber(wrong)} à vérifier, ${counted(right, 'concordant', 'concordants')}`;
}
