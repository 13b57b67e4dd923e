import { counted, enumerate } from '@report/engine/text';
import { BackLink, CardList, Section, Situation } from '../../ui';
import type { View, ViewContext } from '../model/pane';
import { Notice } from './notice';

/** Titles of columns that are named. */
const NAMED = 4;

/** «Numéro, Ouverture, Sexe, Âge et 22 autres colonnes» */
const columnsText = (headers: readonly string[]): string =>
  headers.length <= NAMED + 1
    ? enumerate(headers)
    : `${headers.slice(0, NAMED).join(', ')} et ${counted(headers.length - NAMED, 'autre colonne', 'autres colonnes')}`;

/** Which register to begin, service by service. */
export function newRegisterView({ profile, state, pane, focus }: ViewContext): View {
  const specs = Object.values(profile.registers);
  return {
    key: 'new-register',
    body: (
      <>
        <BackLink label="Registres" onClick={pane.leaveOverlay} />
        <Situation
          title="Créer un registre"
          lead="Une feuille vide s’ajoute à ce classeur, avec ses titres, ses listes déroulantes et un court guide. Rien d’autre ne change."
          focus={focus}
        />
        <Notice state={state} pane={pane} />
        {profile.services.map((service) => (
          <Section key={service.key} title={service.tab}>
            <CardList
              cards={specs
                .filter((spec) => spec.service === service.key)
                .map(({ key, sheet, columns }) => ({
                  key,
                  title: sheet,
                  glyph: isThere(key) ? ('skip' as const) : ('sheet' as const),
                  lines: [isThere(key) ? 'Déjà dans ce classeur' : columnsText(columns.map(({ header }) => header))],
                  ...(!isThere(key) && {
                    action: {
                      label: 'Créer',
                      purpose: `Créer\u00a0: ${sheet}`,
                      onClick: () => {
                        pane.createRegister(key);
                      },
                    },
                  }),
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
