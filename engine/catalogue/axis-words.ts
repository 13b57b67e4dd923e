import { listOfVariable, unitOf, type UnitsProfile, variableOf } from '../facts';
import { quoted } from '../text';
import type { Vocabulary, VocabularyEntry } from '../vocabularies';
import type { Axis, Item, VariableAxis } from './entry';
import { whereText } from './fact-words';

/** More values than a person reads one by one. */
const MANY = 16;

const YES_NO: Vocabulary = {
  entries: [
    { code: 'yes', label: 'Oui', aliases: [] },
    { code: 'no', label: 'Non', aliases: [] },
  ],
};

/** The list that the lines (or columns) of a variable come from; that of a boolean: yes, then no. */
export const listOfAxis = (profile: UnitsProfile, unit: string, { variable }: VariableAxis): Vocabulary =>
  listOfVariable(profile, variableOf(profile, unit, variable)) ?? YES_NO;

const namesOf = (entries: readonly VocabularyEntry[]): string =>
  entries.map(({ label, reportLabel }) => quoted(reportLabel ?? label)).join(', ');

/** What the lines (or columns) of a table are: «Motif principal : « Violence physique », …». */
export function axisWords(profile: UnitsProfile, unit: string, axis: Axis): string[] {
  if (axis.kind === 'items') return axis.items.map((item) => itemWords(profile, unit, item, axis.items));
  const { entries, groups = {} } = listOfAxis(profile, unit, axis);
  const { label, rule } = variableOf(profile, unit, axis.variable);
  const grouped = axis.lines === 'groups' ? Object.values(groups).map(quoted).join(', ') : null;
  const values = grouped ?? (entries.length > MANY ? `${entries.length} valeurs de la liste` : namesOf(entries));
  // A rule that says no more than «the code of the cell» helps nobody.
  const made = rule.includes('code de la liste') || rule.startsWith('tous les codes') ? '' : ` (${rule})`;
  return [
    `${label}${made}\u00a0: ${values}.`,
    ...(axis.lines === 'groupsAndCodes' ? ['Chaque groupe est suivi de ses valeurs.'] : []),
    ...(axis.top === undefined ? [] : [`Les ${axis.top} premières\u00a0; les suivantes sont réunies.`]),
    ...(axis.missing === undefined ? [] : [`Réponse absente\u00a0: ligne ${quoted(axis.missing)}.`]),
  ];
}

function itemWords(profile: UnitsProfile, unit: string, item: Item, items: readonly Item[]): string {
  const name = quoted(item.label.replace(/^dont /, ''));
  const labelOf = (wanted: string): string => quoted(items.find(({ code }) => code === wanted)?.label ?? wanted);
  if ('sumOf' in item) return `${name}\u00a0: ${item.sumOf.map(labelOf).join(' + ')}.`;
  if ('ratioOf' in item) return `${name}\u00a0: ${item.ratioOf.map(labelOf).join(' ÷ ')}.`;
  if (!('from' in item)) {
    const conditions = whereText(profile, unit, item.where);
    return `${name}\u00a0: ${conditions === '' ? 'toute la population' : conditions}.`;
  }
  const { from } = item;
  const conditions = whereText(profile, from.unit, from.where ?? {});
  const { oneFactPer } = unitOf(profile, from.unit);
  const year = from.year === 'previous' ? ', l’année précédente' : '';
  return `${name}\u00a0: ${conditions === '' ? oneFactPer : conditions}${year}.`;
}

/** Since when the values of an axis are in their list, by span: «Depuis 2017» → the values that came then. */
export function validityWords(profile: UnitsProfile, unit: string, axis: Axis): ReadonlyMap<string, readonly string[]> {
  const spans = new Map<string, string[]>();
  if (axis.kind === 'items') return spans;
  for (const { label, reportLabel, from, to } of listOfAxis(profile, unit, axis).entries) {
    if (from === undefined && to === undefined) continue;
    const until = to === undefined ? '' : `jusqu’en ${to}`;
    const span = from === undefined ? `Jusqu’en ${to ?? ''}` : [`Depuis ${from}`, until].filter(Boolean).join(' et ');
    spans.set(span, [...(spans.get(span) ?? []), quoted(reportLabel ?? label)]);
  }
  return spans;
}
