import { counted } from '@report/engine/text';
import { BackLink, FactList, Section, Situation } from '../../ui';
import { Notice } from './notice';
import type { View, ViewContext } from './view';

/** Which register to begin, service by service. */
export function newRegisterView({ profile, state, pane, focus }: ViewContext): View {
  const specs = Object.values(profile.registers);
  return {
    key: 'new-register',
    body: (
      <>
        <BackLink label="Registres" onClick={pane.leavePlace} />
        <Situation
          title="Créer un registre"
          lead="Une feuille vide s’ajoute à ce classeur, avec ses titres, ses listes déroulantes et un court guide. Rien d’autre ne change."
          focus={focus}
        />
        <Notice text={state.notice} />
        {profile.services.map((service) => (
          <Section key={service.key} title={service.tab}>
            <FactList
              lines={specs
                .filter((spec) => spec.service === service.key)
                .map(({ key, sheet, columns }) => ({
                  key,
                  title: sheet,
                  detail: `${counted(columns.length, 'colonne', 'colonnes')}${isThere(key) ? ' · déjà dans ce classeur' : ''}`,
                  glyph: 'sheet',
                  onClick: () => {
                    pane.createRegister(key);
                  },
                }))}
            />
          </Section>
        ))}
      </>
    ),
    footer: null,
  };

  function isThere(key: string): boolean {
    return (state.registers?.summaries ?? []).some(({ register, file }) => register === key && file === null);
  }
}
