import type { Check } from '@alupse/domain/contract';
import { useState } from 'react';
import { LinkButton, Message, Section } from '../../ui';
import { countText } from '../words/count-text';
import { numberText } from '../words/number-text';
import { typeset } from '../words/typeset';

/** The equalities between figures: those that fail first, each as a question; one that holds as a sample. */
export function Checks({ checks }: { readonly checks: readonly Check[] }) {
  const [all, setAll] = useState(false);
  if (checks.length === 0) return null;
  const wrong = checks.filter(({ ok }) => !ok);
  const right = checks.filter(({ ok }) => ok);
  const shown = all ? right : right.slice(0, 1);
  const others = right.length - shown.length;
  return (
    <Section title={titleOf(wrong.length, right.length)}>
      {wrong.map(({ code, label, expected, found }) => (
        <Message key={code} tone="error" glyphLabel="Contrôle faux">
          <p>
            <b>{`${typeset(label)}\u00a0: ${numberText(expected)} ou ${numberText(found)}\u00a0?`}</b>
          </p>
          <p>{`Attendu\u00a0: ${numberText(expected)}. Trouvé\u00a0: ${numberText(found)}.`}</p>
        </Message>
      ))}
      {shown.map(({ code, label, found }) => (
        <Message key={code} tone="ok" glyphLabel="Contrôle juste">
          <p>{`${typeset(label)}\u00a0: ${numberText(found)}`}</p>
        </Message>
      ))}
      {others > 0 && (
        <LinkButton
          label={
            others === 1 ? 'Voir l’autre contrôle juste' : `Voir les ${numberText(others)} autres contrôles justes`
          }
          onClick={() => {
            setAll(true);
          }}
        />
      )}
    </Section>
  );
}

function titleOf(wrong: number, right: number): string {
  if (wrong === 0) return right === 1 ? '1 contrôle, juste' : `${countText(right, 'contrôle')}, tous justes`;
  return `Contrôles\u00a0: ${numberText(wrong)} faux, ${countText(right, 'juste')}`;
}
