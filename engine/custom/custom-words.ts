import type { Period } from '../calendar';
import { quantityLabel, whereText, type Statistic } from '../catalogue';
import { MISSING, OFF_LIST, type Code } from '../contract';
import { unitOf, variableOf, type UnitsProfile } from '../facts';
import { enumerate, inSentence, NBSP, ofPeriod, quoted } from '../text';
import type { Counted, CustomBase, CustomSpec, SeriesSpec, Step, TableSeriesSpec } from './spec';

/** What a share is a share of, in words. */
export const PERCENTAGES: Readonly<Record<CustomBase, string>> = {
  population: 'pourcentages de l’ensemble',
  column: 'pourcentages de la colonne',
  row: 'pourcentages de la ligne',
  known: 'pourcentages des réponses connues',
  none: 'sans pourcentage',
};
const MEASURES = { sum: 'somme', mean: 'moyenne', min: 'minimum', max: 'maximum' } as const;
export const STEP_NAMES: Readonly<Record<Step, string>> = {
  month: 'par mois',
  quarter: 'par trimestre',
  semester: 'par semestre',
  year: 'par année',
};

/** Last lines of an axis, where they are borne. */
export const UNKNOWN_LINES: readonly { readonly code: Code; readonly label: string }[] = [
  { code: OFF_LIST, label: 'Hors liste' },
  { code: MISSING, label: 'Non renseigné' },
];
const FROM_THE_START = 'cumulé depuis le début de la période';

/** How a population is called: «Nouveaux dossiers». */
export const populationLabel = (
  profile: UnitsProfile,
  { unit, population }: Pick<Counted, 'unit' | 'population'>,
): string => unitOf(profile, unit).populations[population]?.label ?? population;

/** «(motif principal : « Violence sexuelle » ou « Négligence »)», with the space before; nothing without a filter. */
function filterWords(profile: UnitsProfile, { unit, where }: Counted): string {
  const text = whereText(profile, unit, where);
  return text === '' ? '' : ` (${inSentence(text)})`;
}

/** «, par envoyeur et demandeur». */
function axisWords(profile: UnitsProfile, unit: string, names: readonly (string | null)[]): string {
  const labels = names.filter((name) => name !== null).map((name) => inSentence(variableOf(profile, unit, name).label));
  return labels.length === 0 ? '' : `, par ${enumerate(labels)}`;
}

const measureWords = (profile: UnitsProfile, { unit, measure }: Counted): string[] =>
  measure.kind === 'count'
    ? []
    : [`${MEASURES[measure.kind]} de ${quoted(quantityLabel(profile, unit, measure.quantity))}`];

const ended = (text: string, said: readonly string[]): string =>
  said.length === 0 ? `${text}.` : `${text}${NBSP}; ${said.join(', ')}.`;

/** What someone composed, from the names of the profile: a title, and a sentence that follows each choice. */
export function customWords(
  profile: UnitsProfile,
  spec: CustomSpec,
  period: Period,
): { readonly title: string; readonly sentence: string } {
  const { unit, rows, columns, base, measure } = spec;
  const label = populationLabel(profile, spec);
  const narrowed = `${filterWords(profile, spec)}${axisWords(profile, unit, [rows, columns])}`;
  const said = [...measureWords(profile, spec), ...(measure.kind === 'count' ? [PERCENTAGES[base]] : [])];
  return { title: `${label}${narrowed}`, sentence: ended(`${label} ${ofPeriod(period)}${narrowed}`, said) };
}

/** The sentence of a series: «Nouveaux dossiers de 2016, par mois.» */
export function seriesWords(profile: UnitsProfile, spec: SeriesSpec, period: Period): string {
  const by = axisWords(profile, spec.unit, [spec.lines]);
  const label = `${populationLabel(profile, spec)} ${ofPeriod(period)}${filterWords(profile, spec)}`;
  const said = [...measureWords(profile, spec), ...(spec.cumulative ? [FROM_THE_START] : [])];
  return ended(`${label}, ${STEP_NAMES[spec.step]}${by}`, said);
}

/** The sentence of a line of a table along periods: «Motif principal, « Négligence », de 2016, par mois.» */
export const tableSeriesWords = (
  { step, cumulative }: TableSeriesSpec,
  { title }: Statistic,
  line: string,
  period: Period,
): string =>
  ended(`${title}, ${quoted(line)}, ${ofPeriod(period)}, ${STEP_NAMES[step]}`, cumulative ? [FROM_THE_START] : []);
