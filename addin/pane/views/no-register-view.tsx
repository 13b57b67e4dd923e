import type { Finding } from '@alupse/domain/contract';
import { Action, Message, Numbered, Section, Situation } from '../../ui';
import { typeset } from '../words/typeset';
import { IgnoredSheets } from './ignored-sheets';
import type { View, ViewContext } from './view';

const EXPLANATIONS = [
  <>
    <b>Registres</b>
    {' : il reconnaît vos feuilles telles qu’elles sont. Vous n’avez rien à recopier.'}
  </>,
  <>
    <b>Vérification</b>
    {' : il montre les cellules à revoir. Rien ne change sans votre accord.'}
  </>,
  <>
    <b>Statistiques</b>
    {' : il écrit les tableaux du rapport annuel dans de nouvelles feuilles.'}
  </>,
];

/** No register in the workbook: what the pane is for, and how to be recognised. */
export function noRegisterView({ state, pane, focus }: ViewContext): View {
  const ignored = state.registers?.ignoredSheets ?? [];
  return {
    key: 'no-register',
    body: (
      <>
        <Situation
          title="Aucun registre trouvé dans ce classeur"
          lead={
            'Un registre est une feuille Excel : une ligne par dossier, par demande ou par famille, et des titres de colonnes en haut.'
          }
          focus={focus}
        />
        <Section title="Ce que fait ce volet">
          <Numbered items={EXPLANATIONS} />
        </Section>
        <Seen findings={state.registers?.findings ?? []} />
        <Message tone="info" glyph="lock">
          <p>Les noms, dates de naissance et numéros de dossier ne quittent jamais ce classeur.</p>
        </Message>
        <Section title={'Vos registres sont déjà ici ?'}>
          <p>
            Vérifiez que chaque feuille a sa ligne de titres de colonnes, dans les premières lignes, puis cherchez à
            nouveau.
          </p>
        </Section>
        <IgnoredSheets sheets={ignored} />
      </>
    ),
    footer: <Action kind="primary" label="Chercher à nouveau" onClick={pane.open} />,
  };
}

/** Why a sheet that looks like a register is not one: two header rows, several registers it could be. */
function Seen({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <Section title="Ce qui empêche la lecture">
      {findings.map(({ severity, sheet, address, message }) => (
        <Message key={`${sheet} ${address} ${message}`} tone={severity}>
          <p>{typeset(message)}</p>
        </Message>
      ))}
    </Section>
  );
}
