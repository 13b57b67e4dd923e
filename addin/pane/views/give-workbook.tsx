import { Action, Section } from '../../ui';

/** The results for someone who must not have the registers. */
export function GiveWorkbook({ onClick, busy }: { readonly onClick: () => void; readonly busy: boolean }) {
  return (
    <Section title="Donner les résultats">
      <p>Un nouveau classeur avec les résultats seuls, sans aucun registre.</p>
      <Action kind="secondary" label="Classeur à transmettre" onClick={onClick} busy={busy} />
    </Section>
  );
}
