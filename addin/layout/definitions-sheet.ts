import { definitionCard, entryOf } from '@report/engine/catalogue';
import type { Table } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { NBSP } from '@report/engine/text';
import type { Block } from './block';
import { composeSheet, type ComposedSheet } from './compose-sheet';
import { DEFINITION_GRID } from './grids';
import { listBlock } from './list-block';
import type { ReportContext } from './report-context';
import { sectionRow } from './table-texts';

type Entry = readonly [term: string, meaning: string];

/** Signs that stand in place of a figure, and lines that are in every table. */
const SIGNS: readonly Entry[] = [
  ['0', 'Aucun cas\u00a0: la valeur est nulle.'],
  ['–', 'Sans objet\u00a0: pas de base, ou addition dépourvue de sens.'],
  [`<${NBSP}1${NBSP}%`, 'Au moins un cas, mais un pourcentage qui s’arrondit à zéro.'],
  ['Non renseigné', 'L’information manque dans le registre. Toujours compté, jamais retiré en silence.'],
  ['Hors liste', 'La valeur existe dans le registre mais n’est dans aucune liste de codes.'],
  ['✓ Concordant', 'Les deux chiffres comparés s’accordent.'],
  ['▲ À vérifier', 'Les deux chiffres comparés ne s’accordent pas\u00a0: revoir les registres avant de publier.'],
];

const METHOD: readonly Entry[] = [
  [
    'Pourcentage',
    `100 × effectif ÷ base, arrondi. La base figure dans l’en-tête de la colonne («${NBSP}%${NBSP}de 123${NBSP}»). Les pourcentages d’une répartition sont ajustés pour totaliser 100 quand l’arrondi les en écarte\u00a0; une note le dit.`,
  ],
  [
    'Plusieurs réponses possibles',
    'Une même unité compte dans plusieurs lignes\u00a0: pas de total, mais la base en dernière ligne.',
  ],
  [`Ligne «${NBSP}dont${NBSP}»`, 'Comprise dans la ligne qui la précède\u00a0; ne pas l’ajouter.'],
  ['Tableau en deux parties', 'Un tableau trop large est coupé\u00a0; les libellés sont répétés dans chaque partie.'],
];

/** What the tables count, table by table, and how to read their signs. */
export function definitionsSheet(context: ReportContext): ComposedSheet {
  const { profile, names, sub, back, labelOf, tables } = context;
  const services = profile.services.flatMap(({ key, title }): Block[] => {
    const cards = tables.filter((table) => table.service === key).map((table) => cardLines(profile, table, labelOf));
    const groups = cards.map((_, index) => cards.slice(0, index).flat().length);
    return cards.length === 0 ? [] : [linesBlock(title, 'Tableau', cards.flat(), groups)];
  });
  return composeSheet(profile, {
    name: names.definitions,
    title: 'Définitions, méthode et signes conventionnels',
    sub,
    grid: DEFINITION_GRID,
    back,
    blocks: [glossary('Signes conventionnels', 'Signe', SIGNS), glossary('Méthode', 'Terme', METHOD), ...services],
  });
}

type Lines = Parameters<typeof listBlock>[0]['lines'];

/** The card of a table: its name between rules, then one line per head. */
function cardLines(profile: Profile, table: Table, labelOf: ReportContext['labelOf']): Lines {
  const entry = entryOf(profile, table.id);
  const lines = entry === undefined ? [] : definitionCard(profile, entry).lines;
  const [counted, ...others] = lines.map(({ term, texts }): Entry => [term, texts.join(' ')]);
  return [
    [labelOf(table).full, counted?.[1] ?? table.unit].map((value) => ({ value, role: 'text', emphasis: 'total' })),
    ...textLines(others),
  ];
}

const textLines = (entries: readonly Entry[]): Lines =>
  entries.map((texts) => texts.map((value) => ({ value, role: 'text' as const })));

const glossary = (heading: string, term: string, entries: readonly Entry[]): Block =>
  linesBlock(heading, term, textLines(entries));

/** `groups`: the lines that begin a card, which stays on one page. */
const linesBlock = (heading: string, term: string, lines: Lines, groups: readonly number[] = []): Block =>
  listBlock({
    key: null,
    grid: DEFINITION_GRID,
    before: [sectionRow(heading, DEFINITION_GRID)],
    headers: [{ text: term }, { text: 'Définition' }],
    lines,
    groups,
  });
