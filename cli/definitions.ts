import { type CatalogueProfile, definitionCard, type Entry, numberOf } from '@report/engine/catalogue';
import { ALL_TABLES } from '@report/engine/contract';

const INTRODUCTION = `# Définitions des tableaux

Une fiche par tableau\u00a0: ce qui est compté, qui est dans la population, de quoi les pourcentages sont la part, et depuis
quand une valeur existe. Les mêmes fiches sont dans la feuille «\u00a0Définitions\u00a0» de chaque rapport. Ce fichier est écrit par
\`npm run definitions\` à partir du catalogue\u00a0: ne le modifiez pas à la main. Mode d’emploi\u00a0: [guide](guide.md).
`;

/** «_» and the like mean something in Markdown. */
const escaped = (text: string): string => text.replace(/[\\`*_<>#|[\]]/g, '\\$&');

function card(profile: CatalogueProfile, entry: Entry): string {
  const { title, lines } = definitionCard(profile, entry);
  const number = numberOf(profile, entry, ALL_TABLES);
  const heads = lines.map(({ term, texts }) =>
    texts.length > 2
      ? `- **${term}**\n${texts.map((text) => `  - ${escaped(text)}\n`).join('')}`
      : `- **${term}**\u00a0: ${escaped(texts.join(' '))}\n`,
  );
  return `### ${escaped(number === null ? title : `${number} ${title}`)}\n\n${heads.join('')}`;
}

/** The cards of every table, service by service, as the file of the guide. */
export function definitionsMarkdown(profile: CatalogueProfile): string {
  const services = profile.services.map(({ key, title }) => {
    const cards = profile.tables.filter(({ service }) => service === key).map((entry) => card(profile, entry));
    return `## ${title}\n\n${cards.join('\n')}`;
  });
  return [INTRODUCTION, ...services].join('\n');
}
