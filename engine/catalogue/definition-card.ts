import { unitOf } from '../facts';
import { columnOf, knownRegister, registerTitle } from '../registers';
import { capitalised, quoted } from '../text';
import { axisWords, validityWords } from './axis-words';
import type { CatalogueProfile } from './catalogue-profile';
import type { Base, Entry, Measure, Statistic } from './entry';
import { quantityLabel } from './fact-words';
import { isMultiple } from './is-partition';
import { registersOf } from './registers-of';

/** What a table counts, for a person who was not told: heads of the card and what stands under each. */
export interface DefinitionCard {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly { readonly term: string; readonly texts: readonly string[] }[];
}

const MEASURES = { sum: 'Somme', mean: 'Moyenne', min: 'Minimum', max: 'Maximum' } as const;
const SEVERAL = 'Oui\u00a0: une même unité compte dans plusieurs lignes, les lignes ne s’additionnent pas.';

/** The card of a table, made of its entry alone: the same words in the sheet of definitions and in the guide. */
export function definitionCard(profile: CatalogueProfile, entry: Entry): DefinitionCard {
  const own = entry.kind === 'list' ? listLines(profile, entry) : statisticLines(profile, entry);
  const notes = entry.notes ?? [];
  const lines = [
    { term: 'Ce qui est compté', texts: [entry.definition, `Unité\u00a0: ${entry.unitLabel}.`] },
    ...own,
    {
      term: 'Registres lus',
      texts: [
        `${registersOf(profile, entry)
          .map((key) => quoted(registerTitle(profile, key)))
          .join(', ')}.`,
      ],
    },
    { term: 'Dans les rapports', texts: [reportsText(profile, entry)] },
    { term: 'À savoir', texts: notes },
  ];
  return { id: entry.id, title: entry.title, lines: lines.filter(({ texts }) => texts.length > 0) };
}

function listLines(
  profile: CatalogueProfile,
  { register, fields }: Extract<Entry, { kind: 'list' }>,
): DefinitionCard['lines'] {
  const spec = knownRegister(profile, register);
  const headers = fields.map((field) => columnOf(spec, field)?.header ?? field);
  return [
    {
      term: 'Présentation',
      texts: [
        'Une liste\u00a0: les lignes du registre telles quelles, jamais envoyées.',
        `${headers.map(quoted).join(', ')}.`,
      ],
    },
  ];
}

function statisticLines(profile: CatalogueProfile, entry: Statistic): DefinitionCard['lines'] {
  const { source, rows, columns, measures = [] } = entry;
  const axes = columns === undefined ? [rows] : [rows, columns];
  const dated = axes.flatMap((axis) =>
    Array.from(validityWords(profile, source.unit, axis), ([span, values]) => `${span}\u00a0: ${values.join(', ')}.`),
  );
  const lists = axes.some(({ kind }) => kind === 'variable');
  return [
    { term: 'Lignes', texts: axisWords(profile, source.unit, rows) },
    { term: 'Colonnes', texts: columns === undefined ? [] : axisWords(profile, source.unit, columns) },
    { term: 'Mesure', texts: measureTexts(profile, entry, measures) },
    { term: 'Base des pourcentages', texts: [baseText(entry)] },
    { term: 'Plusieurs réponses possibles', texts: isMultiple(profile, entry) ? [SEVERAL] : [] },
    { term: 'Depuis quand', texts: lists && dated.length === 0 ? [alwaysText(profile)] : dated },
  ];
}

/** What is measured of each quantity: «Minimum, moyenne : Entretiens (somme de …)». */
function measureTexts(
  profile: CatalogueProfile,
  { source: { unit } }: Statistic,
  measures: readonly Measure[],
): string[] {
  const { quantities } = unitOf(profile, unit);
  const kinds = new Map<string, string[]>();
  for (const measure of measures) {
    if (measure.kind === 'count') continue;
    const rule = quantities[measure.quantity]?.rule;
    const divided = measure.divideBy === undefined ? '' : `, divisé par ${measure.divideBy}`;
    const of = `${quantityLabel(profile, unit, measure.quantity)}${rule === undefined ? '' : ` (${rule})`}${divided}`;
    kinds.set(of, [...(kinds.get(of) ?? []), MEASURES[measure.kind]]);
  }
  return Array.from(kinds, ([of, names]) => `${names.join(', ')}\u00a0: ${of}.`);
}

const BASES: Readonly<Record<Base['kind'], string>> = {
  population: 'tous ensemble = 100\u00a0%',
  column: 'chaque colonne = 100\u00a0%',
  row: 'chaque ligne = 100\u00a0%',
  known: 'sans les réponses absentes',
  rows: 'la somme des lignes = 100\u00a0%',
  item: 'cette ligne du tableau = 100\u00a0%',
  none: '',
};

function baseText({ base, share }: Statistic): string {
  if (share !== true || base.kind === 'none') return 'Aucun pourcentage.';
  const whole = base.label.includes('100') ? '' : ` – ${BASES[base.kind]}`;
  return capitalised(`${base.label}${whole}.`);
}

/** The values of a list that no edition changed. */
const alwaysText = ({ editions: [first] }: CatalogueProfile): string =>
  first === undefined ? '' : `Les mêmes valeurs depuis ${first.label.replace(/^Rapport/, 'le rapport')}.`;

function reportsText({ editions }: CatalogueProfile, { numbers }: Entry): string {
  const printed = editions.flatMap(({ key }) => (numbers[key] === undefined ? [] : [`${numbers[key]} (${key})`]));
  return printed.length === 0 ? 'Dans aucun rapport imprimé\u00a0; édition complète.' : `${printed.join(', ')}.`;
}
