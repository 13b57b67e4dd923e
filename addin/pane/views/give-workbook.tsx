import { useMemo, useState } from 'react';
import { counted, typeset } from '@report/engine/text';
import { copiedTables } from '../../layout';
import { Action, LinkButton, Message, Section } from '../../ui';
import type { Pane } from '../model/pane';
import type { Done, PaneState } from '../model/state';
import { Notice } from './notice';

interface GiveWorkbookProps {
  readonly done: Done;
  /** Said while the registers have changed since; null while they have not. */
  readonly stale: string | null;
  readonly state: PaneState;
  readonly pane: Pane;
}

/**
 * The results for someone who must not have the registers. What is in the workbook, and what may point to a person in
 * it, is said before; that it was opened, after.
 */
export function GiveWorkbook({ done: { result }, stale, state, pane }: GiveWorkbookProps) {
  // The annexes print words of the registers.
  const printsWords = result.trace.withoutAnnexes !== undefined;
  return (
    <Section title="Donner les résultats">
      <p>
        {`Un nouveau classeur avec les résultats seuls\u00a0: ${counted(result.trace.models.length, 'feuille', 'feuilles')}, aucun registre.`}
      </p>
      {stale !== null && (
        <Message tone="warning" glyphLabel="À refaire">
          <p>{`Les registres ont changé depuis. ${stale} Générez à nouveau avant de transmettre.`}</p>
        </Message>
      )}
      {printsWords && (
        <Message tone="warning" glyphLabel="Attention">
          <p>
            Les annexes reprennent le texte libre des registres (intitulés, lieux, organisateurs, publics). Un nom peut
            s’y trouver. Relisez-les avant de transmettre, ou donnez les résultats sans elles.
          </p>
        </Message>
      )}
      <SmallCounts result={result} />
      <Action
        kind="secondary"
        label="Classeur à transmettre"
        onClick={() => {
          pane.handOver('with');
        }}
        busy={state.working}
      />
      {printsWords && (
        <Action
          kind="secondary"
          label="Sans les annexes"
          onClick={() => {
            pane.handOver('without');
          }}
          busy={state.working}
        />
      )}
      <Notice state={state} pane={pane} place="handOver" />
    </Section>
  );
}

/** The tables in which a person might be recognised. */
function SmallCounts({ result: { answer, trace } }: { readonly result: Done['result'] }) {
  const [open, setOpen] = useState(false);
  const small = useMemo(
    () => copiedTables(answer, trace.models).filter(({ caution, isList }) => caution !== null && !isList),
    [answer, trace],
  );
  if (small.length === 0) return null;
  const several = small.length > 1;
  return (
    <Message tone="warning" glyphLabel="Attention">
      <p>
        {`${counted(small.length, 'tableau a', 'tableaux ont')} des lignes de 1 à 5 personnes. Vérifiez qu’on ne reconnaît personne.`}
      </p>
      <LinkButton
        label={open ? 'Masquer la liste' : several ? 'Voir la liste' : 'Voir lequel'}
        expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      />
      {open && (
        <ul className="plain-list">
          {small.map(({ name, caption }) => (
            <li key={name}>{typeset(caption)}</li>
          ))}
        </ul>
      )}
    </Message>
  );
}
