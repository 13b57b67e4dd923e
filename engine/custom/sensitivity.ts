import { unitOf, variableOf, type UnitsProfile } from '../facts';
import type { Counted, CustomSpec } from './spec';

export const NOT_TOGETHER =
  'Une variable qui permet de reconnaître quelqu’un et une variable sensible ne vont pas ensemble : retirez l’une des deux, ou demandez la protection (« protect »).';

/** Every variable a request uses: its axes, its filters and those of its population. */
const usedBy = (
  profile: UnitsProfile,
  { unit, population, where }: Counted,
  axes: readonly (string | null)[],
): string[] => [
  ...axes.filter((axis) => axis !== null),
  ...Object.keys(where),
  ...Object.keys(unitOf(profile, unit).populations[population]?.where ?? {}),
];

/** Whether a request uses an identifying variable and a sensitive one; what is measured counts as one. */
export function isIdentifyingAndSensitive(
  profile: UnitsProfile,
  counted: Counted,
  axes: readonly (string | null)[],
): boolean {
  const { measure, unit } = counted;
  const measured = measure.kind === 'count' ? undefined : unitOf(profile, unit).quantities[measure.quantity];
  const marks = [
    ...usedBy(profile, counted, axes).map((name) => variableOf(profile, unit, name).sensitivity),
    measured?.sensitivity,
  ];
  return marks.includes('identifying') && marks.includes('sensitive');
}

/** Whether a composed table is printed only when every figure of it is large enough. */
export const isGuarded = (profile: UnitsProfile, spec: CustomSpec): boolean =>
  isIdentifyingAndSensitive(profile, spec, [spec.rows, spec.columns]);
