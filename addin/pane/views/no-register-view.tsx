import type { Finding } from '@report/engine/contract';
import { typeset } from '@report/engine/text';
import { Action, type ActionKind, LinkButton, Message, Numbered, Section, Situation } from '../../ui';
import type { View, ViewContext } from '../model/pane';
import { Asked } from './asked';
import { IgnoredSheets, KeptAnswersLink, OtherFiles } from './lost-lists';
import { Notice } from './notice';

const EXPLANATIONS = [
  <>
    <b>Registres</b>
    {' : il reconnaît vos feuilles telles qu’elles sont. Vous n’avez rien à recopier.'}
  </>,
  <>
    <b>Vérification</b>
    {' : il montre les cellules à revoir et propose des corrections. Rien ne change sans votre accord.'}
  </>,
  <>
    <b>Statistiques</b>
    {' : il écrit les tableaux du rapport annuel dans de nouvelles feuilles.'}
  </>,
];

/** No register in the workbook: what the pane is for, and how to be recognised. */
export function noRegisterView({ state, pane, focus }: ViewContext): View {
  const ignored = state.registers?.ignoredSheets ?? [];
  // There is data that was not recognised: it comes before a new register.
  const toChoose = ignored.length > 0;
  const openSheets = (): void => {
    pane.openOverlay({ kind: 'sheets' });
  };
  const chooseSheets = (kind: ActionKind) => <Action kind={kind} label="Choisir les feuilles" onClick={openSheets} />;
  const createRegister = (kind: ActionKind) => (
    <Action
      kind={kind}
      label="Créer un registre"
      onClick={() => {
        pane.openOverlay({ kind: 'newRegister' });
      }}
    />
  );
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
        <Notice state={state} pane={pane} />
        <Section title="Ce que fait ce volet">
          <Numbered items={EXPLANATIONS} />
        </Section>
        <Seen findings={state.registers?.findings ?? []} />
        <Message tone="info" glyph="lock">
          <p>Les noms, dates de naissance et numéros de dossier ne quittent jamais ce classeur.</p>
        </Message>
        <Asked questions={state.registers?.questions ?? []} busy={state.working} pane={pane} />
        {toChoose ? (
          <Section title={'Vous commencez un registre\u00a0?'}>
            <p>Une feuille prête à remplir s’ajoute à ce classeur.</p>
            {createRegister('secondary')}
          </Section>
        ) : (
          <Section title={'Vos registres sont déjà ici\u00a0?'}>
            <p>Indiquez quelle feuille contient quel registre.</p>
            {chooseSheets('secondary')}
          </Section>
        )}
        {ignored.length > 0 && <IgnoredSheets sheets={ignored} onChoose={openSheets} />}
        <Notice state={state} pane={pane} place="newRegister" />
        <KeptAnswersLink state={state} pane={pane} />
        <OtherFiles state={state} pane={pane} />
        <Section title={'Vous avez un rapport à relire\u00a0?'}>
          <LinkButton label="Rapport Word" onClick={pane.openReport} />
        </Section>
      </>
    ),
    footer:
      state.run === null ? (
        <>
          {toChoose ? chooseSheets('primary') : createRegister('primary')}
          <Action kind="quiet" label="Chercher à nouveau" busy={state.working} onClick={pane.open} />
        </>
      ) : null,
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
