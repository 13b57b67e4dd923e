import { type FactUnit, UNITS } from '../facts';
import { REGISTERS } from '../registers';
import { axisWords, validityWords } from './axis-words';
import type { Base, Entry, Measure, Statistic } from './entry';
import { quantityLabel, quoted } from './fact-words';
import { isMultiple } from './is-partition';
import { registersOf } from './registers-of';

/** What a table counts, for a person who was not told: heads of the card and what stands under each. */
export interface DefinitionCard {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly { readonly term: string; readonly texts: readonly string[] }[];
}

const ALWAYS = 'Les mêmes valeurs depuis le rapport 2016.';
const MEASURES = { sum: 'Somme', mean: 'Moyenne', min: 'Minimum', max: 'Maximum' } as const;
const SEVERAL = 'Oui\u00a0: une même unité compte dans plusieurs lignes, les lignes ne s’additionnent pas.';

/** The card of a table, made of its entry alone: the same words in the sheet of definitions and in the guide. */
export function definitionCard(entry: Entry): DefinitionCard {
  const own = entry.kind === 'list' ? listLines(entry) : statisticLines(entry);
  const notes = entry.notes ?? [];
  const lines = [
    { term: 'Ce qui est compté', texts: [entry.definition, `Unité\u00a0: ${entry.unitLabel}.`] },
    ...own,
    { term: 'Registres lus', texts: [`${registersOf(entry).map(titleOf).map(quoted).join(', ')}.`] },
    { term: 'Dans les rapports', texts: [reportsText(entry)] },
    { term: 'À savoir', texts: notes },
  ];
  return { id: entry.id, title: entry.title, lines: lines.filter(({ texts }) => texts.length > 0) };
}

const titleOf = (register: string): string =>
  Object.values(REGISTERS).find(({ key }) => key === register)?.sheet ?? register;

function listLines({ register, fields }: Extract<Entry, { kind: 'list' }>): DefinitionCard['lines'] {
  const columns = Object.values(REGISTERS).find(({ key }) => key === register)?.columns ?? [];
  const headers = fields.map((field) => columns.find(({ key }) => key === field)?.header ?? field);
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

function statisticLines(entry: Statistic): DefinitionCard['lines'] {
  const { source, rows, columns, measures = [] } = entry;
  const axes = columns === undefined ? [rows] : [rows, columns];
  const dated = axes.flatMap((axis) =>
    Array.from(validityWords(source.unit, axis), ([span, values]) => `${span}\u00a0: ${values.join(', ')}.`),
  );
  const lists = axes.some(({ kind }) => kind === 'variable');
  return [
    { term: 'Lignes', texts: axisWords(source.unit, rows) },
    { term: 'Colonnes', texts: columns === undefined ? [] : axisWords(source.unit, columns) },
    { term: 'Mesure', texts: measureTexts(entry, measures) },
    { term: 'Base des pourcentages', texts: [baseText(entry)] },
    { term: 'Plusieurs réponses possibles', texts: isMultiple(entry) ? [SEVERAL] : [] },
    { term: 'Depuis quand', texts: lists && dated.length === 0 ? [ALWAYS] : dated },
  ];
}

/** What is measured of each quantity: «Minimum, moyenne : Entretiens (somme de …)». */
function measureTexts({ source: { unit } }: Statistic, measures: readonly Measure[]): string[] {
  const { quantities }: FactUnit = UNITS[unit];
  const kinds = new Map<string, string[]>();
  for (const measure of measures) {
    if (measure.kind === 'count') continue;
    const rule = quantities[measure.quantity]?.rule;
    const divided = measure.divideBy === undefined ? '' : `, divisé par ${measure.divideBy}`;
    const of = `${quantityLabel(unit, measure.quantity)}${rule === undefined ? '' : ` (${rule})`}${divided}`;
    kinds.set(of, [...(kinds.get(of) ?? []), MEASURES[measure.kind]]);
  }
  return Array.from(kinds, ([of, names]) => `${names.join(', ')}\u00a0: ${of}.`);
}

const BASES: Readonly<Record<Base['kind'], string>> = {
  population: 'tous ensemble = 100\u00a0%',
  column: 'chaque colonne = 100\u00a0%',
  known: 'sans les réponses absentes',
  rows: 'la somme des lignes = 100\u00a0%',
  item: 'cette ligne du tableau = 100\u00a0%',
  none: '',
};

function baseText({ base, share }: Statistic): string {
  if (share !== true || base.kind === 'none') return 'Aucun pourcentage.';
  const whole = base.label.includes('100') ? '' : ` – ${BASES[base.kind]}`;
  return `${base.label}${whole}.`.replace(/^./, (first) => first.toUpperCase());
}

function reportsText({ numbers }: Entry): string {
  const printed = ([2016, 2023] as const).flatMap((year) =>
    numbers[year] === undefined ? [] : [`${numbers[year]} (${year})`],
  );
  return printed.length === 0 ? 'Dans aucun des deux\u00a0; édition complète.' : `${printed.join(', ')}.`;
}
