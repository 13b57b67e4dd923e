import { createRoot } from 'react-dom/client';
import { Frame, Section, Situation, UiRoot } from '../../ui';
import { followTheme } from './follow-theme';

const WORDS = {
  elsewhere: {
    title: 'Ce volet s’ouvre dans Excel',
    lead: 'Cette page ne peut rien lire ici : elle a besoin d’un classeur ouvert.',
    remedy: 'Ouvrez votre classeur dans Excel, puis le volet depuis l’onglet Accueil.',
  },
  unloaded: {
    title: 'Le volet n’a pas pu démarrer',
    lead: 'La bibliothèque d’Excel n’a pas été chargée. Votre classeur est comme avant.',
    remedy: 'Vérifiez la connexion à Internet, puis fermez et rouvrez le volet.',
  },
} as const;

/** The page without a workbook: opened elsewhere, or without the library that leads to it. */
export function mountOutside(element: Element, reason: keyof typeof WORDS): void {
  followTheme(null);
  const { title, lead, remedy } = WORDS[reason];
  createRoot(element).render(
    <UiRoot>
      <Frame nav={null} viewKey={reason} footer={null}>
        <Situation title={title} lead={lead} glyph="sheet" focus={false} />
        <Section title="Que faire">
          <p>{remedy}</p>
        </Section>
      </Frame>
    </UiRoot>,
  );
}
