import { SERVICE_NAMES } from '@report/addin/layout';
import { CATALOGUE, definitionCard, type Entry, numberOf } from '@report/engine/catalogue';
import { SERVICES } from '@report/engine/contract';

const INTRODUCTION = `# Définitions des tableaux

Une fiche par tableau\u00a0: ce qui est compté, qui est dans la population, de quoi les pourcentages sont la part, et depuis
quand une valeur existe. Les mêmes fiches sont dans la feuille «\u00a0Définitions\u00a0» de chaque rapport. Ce fichier est écrit par
\`npm run definitions\` à partir du catalogue\u00a0: ne le modifiez pas à la main. Mode d’emploi\u00a0: [guide](guide.md).
`;

/** «_» and the like mean something in Markdown. */
const escaped = (text: string): string => text.replace(/[\\`*_<>#|[\]]/g, '\\$&');

function card(entry: Entry): string {
  const { title, lines } = definitionCard(entry);
  const number = numberOf(entry, 'complete');
  const heads = lines.map(({ term, texts }) =>
    texts.length > 2
      ? `- **${term}**\n${texts.map((text) => `  - ${escaped(text)}\n`).join('')}`
      : `- **${term}**\u00a0: ${escaped(texts.join(' '))}\n`,
  );
  return `### ${escaped(number === null ? title : `${number} ${title}`)}\n\n${heads.join('')}`;
}

/** The cards of every table, service by service, as the file of the guide. */
export function definitionsMarkdown(): string {
  const services = SERVICES.map((service) => {
    const cards = CATALOGUE.filter((entry) => entry.service === service).map(card);
    return `## ${SERVICE_NAMES[service].title}\n\n${cards.join('\n')}`;
  });
  return [INTRODUCTION, ...services].join('\n');
}
