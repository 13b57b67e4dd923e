import { partsOf, type Period } from '../calendar';
import { listOfAxis, type Statistic, type VariableAxis } from '../catalogue';
import { unitOf, variableOf, type UnitsProfile } from '../facts';
import { narrow } from '../projection';
import { inSentence, typeset } from '../text';
import { customWords } from './custom-words';
import type { CustomSpec } from './spec';

/** Longer lists (countries) show the codes that are met, largest first; shorter ones every code valid in the period. */
const LONG_LIST = 30;

/**
 * A composed table as an entry of a catalogue: planned, counted, tabulated, checked and laid out like those of the
 * association. Its title is made of names of the profile: that of the user stays on their computer.
 *
 * @param profile in the words of the period (`profileOfPeriod`)
 * @param id of the entry: on the wire never that of the user
 */
export function customEntry(profile: UnitsProfile, spec: CustomSpec, id: string, period: Period): Statistic {
  const { unit, population, rows, columns, measure, base } = spec;
  const described = unitOf(profile, unit);
  const axis = (variable: string): VariableAxis => ({
    kind: 'variable',
    variable,
    ...(listOfAxis(profile, unit, { kind: 'variable', variable }).entries.length > LONG_LIST && {
      order: 'count',
      zeros: 'never',
    }),
  });
  const { label, where } = described.populations[population] ?? { label: described.label, where: {} };
  const words = customWords(profile, spec, period);
  return {
    kind: 'statistic',
    id,
    title: words.title,
    numbers: {},
    service: profile.registers[described.registers[0]]?.service ?? '',
    unitLabel: inSentence(label),
    definition: `${label}. ${described.oneFactPer}.`,
    notes: notesOf(profile, spec, period),
    source: narrow({ unit, where }, spec.where),
    stub: rows === null ? label : variableOf(profile, unit, rows).label,
    rows: rows === null ? { kind: 'items', items: [] } : axis(rows),
    ...(columns !== null && { columns: { ...axis(columns), total: 'Total' } }),
    ...(measure.kind !== 'count' && { measures: [measure] }),
    ...(base !== 'none' && { share: true }),
    base: { kind: base, label: inSentence(label) },
    margins: true,
    sentence: words.sentence,
  };
}

/** What a reader would take wrong: a mean of means, the same quarter of two years in one line. */
function notesOf(profile: UnitsProfile, { unit, rows, columns, measure }: CustomSpec, period: Period): string[] {
  const inMonths = [rows, columns].some(
    (variable) =>
      variable !== null &&
      listOfAxis(profile, unit, { kind: 'variable', variable }).entries.some(({ months }) => months !== undefined),
  );
  const years = partsOf(period.lastDay).year - partsOf(period.firstDay).year;
  return [
    ...(measure.kind === 'mean' ? ['Le total est la moyenne de tous, pas la moyenne des lignes.'] : []),
    ...(measure.kind === 'count' ? [] : ['Seules les valeurs connues comptent ; leur nombre est à côté.']),
    ...(inMonths && years > 0 ? ['Une même ligne réunit les mêmes mois de plusieurs années.'] : []),
  ].map(typeset);
}
